import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

// Its thread, and what a scan or a page without fonts needs besides: decoders of black-and-white and JPEG 2000 pictures, the standard fonts.
const parts = import.meta.glob<string>(['../../../node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs', '../../../node_modules/pdfjs-dist/wasm/*.wasm', '../../../node_modules/pdfjs-dist/standard_fonts/*.{ttf,pfb}'], { query: '?url', import: 'default', eager: true });
const addressOf = new Map(Object.entries(parts).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address]));
GlobalWorkerOptions.workerSrc = addressOf.get('pdf.worker.min.mjs') ?? '';

class Parts {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const address = addressOf.get(filename);
    if (address === undefined) throw new Error(`There is no ${filename}.`);
    return bytesAt(address);
  }
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Reads a PDF of the records; `destroy()` of what comes back ends its thread. Throws where the file is gone. */
export async function openPdf(address: string): Promise<PDFDocumentLoadingTask> {
  return getDocument({ data: await bytesAt(address), BinaryDataFactory: Parts, verbosity: 0 });
}

export const isLocked = (failure: unknown): boolean => failure instanceof Error && failure.name === 'PasswordException';
