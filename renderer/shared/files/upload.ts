import { pieceBytes, type WaitingFile } from '../../../preload/contract/files.ts';
import { call } from '../../api/client.ts';

/** Sends a dropped or pasted file over the bridge in pieces. `progress` is told 0 to 100. Throws ApiFailure, or the reader's own error. */
export async function uploadFile(file: File, progress: (percent: number) => void): Promise<WaitingFile> {
  const { upload } = await call('files', 'begin', { name: file.name, size: file.size });
  try {
    for (let at = 0; at < file.size; at += pieceBytes) {
      await call('files', 'piece', { upload, at, data: await base64(file.slice(at, at + pieceBytes)) });
      progress(Math.min(100, Math.round(((at + pieceBytes) / file.size) * 100)));
    }
  } catch (error) {
    await call('files', 'cancel', { upload }).catch(() => undefined);
    throw error;
  }
  return call('files', 'finish', { upload });
}

/** The browser's own coder: a loop over the bytes would hold the window. */
function base64(piece: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read'));
    reader.readAsDataURL(piece);
  });
}
