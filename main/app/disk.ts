import { existsSync, readFileSync, realpathSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Free space below which the records are not opened without a warning, in MB. */
export const neededMegabytes = 50;

/** What is asked of the disk under a folder; tests give their own answers. */
export interface Disk {
  /** True on a network share, where SQLite's locks cannot be trusted. */
  isNetworkShare(folder: string): boolean;
  /** Free space for this user in whole MB; null where the system does not say. */
  freeMegabytes(folder: string): number | null;
}

export const realDisk: Disk = {
  isNetworkShare(folder) {
    const place = nearestExisting(folder);
    if (process.platform === 'win32') return isUncPath(folder) || isUncPath(realpathSync.native(place));
    if (process.platform !== 'linux') return false;
    const type = statfsSync(place).type >>> 0;
    return type === fuse ? isNetworkMount(mountType(readFileSync('/proc/self/mountinfo', 'utf8'), realpathSync(place))) : isNetworkFileSystem(type);
  },
  freeMegabytes(folder) {
    const { bavail, bsize, blocks } = statfsSync(nearestExisting(folder));
    // File systems of the kernel, and some in user space, report no size at all.
    return blocks === 0 || bsize === 0 ? null : Math.floor((bavail * bsize) / 1_048_576);
  },
};

/** File systems of other machines by their magic number (linux/magic.h and the kernel's own sources). */
const networkFileSystems: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0xff534d42, // CIFS
  0xfe534d42, // SMB2 and later
  0x517b, // SMB
  0x01021997, // 9p
  0x564c, // NCP
  0x5346414f, // AFS (OpenAFS)
  0x6b414653, // AFS (kernel)
  0x00c36400, // Ceph
  0x0bd00bd0, // Lustre
  0x01161970, // GFS2
]);

/** `type` of statfs; it arrives signed or unsigned, depending on the machine. */
export function isNetworkFileSystem(type: number): boolean {
  return networkFileSystems.has(type >>> 0);
}

/** FUSE holds both NTFS disks and folders of other machines; only the mount's own name tells them apart. */
const fuse = 0x65735546;

export function isNetworkMount(type: string): boolean {
  return /^fuse\.(sshfs|rclone|gvfsd-fuse|davfs2?|smbnetfs|curlftpfs|glusterfs|ceph|s3fs|gcsfuse|onedriver|google-drive-ocamlfuse)$/.test(type);
}

/** File system name of the mount that holds `path`, from the text of /proc/self/mountinfo; '' where none does. */
export function mountType(mountInfo: string, path: string): string {
  let best = { point: '', type: '' };
  for (const line of mountInfo.split('\n')) {
    const [mount = '', source = ''] = line.split(' - ');
    const point = (mount.split(' ')[4] ?? '').replace(/\\([0-7]{3})/g, (_whole, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
    const holds = point !== '' && (point === '/' || path === point || path.startsWith(`${point}/`));
    // Of two mounts on one point the later one is seen.
    if (holds && point.length >= best.point.length) best = { point, type: source.split(' ')[0] ?? '' };
  }
  return best.type;
}

/** \\server\share and \\?\UNC\server\share; a drive (\\?\C:\) is local. */
export function isUncPath(path: string): boolean {
  return /^[\\/]{2}(?:\?[\\/]UNC[\\/]|(?![?.][\\/]))/i.test(path);
}

function nearestExisting(folder: string): string {
  let place = resolve(folder);
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  return place;
}
