import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { isNetworkFileSystem, isNetworkMount, isUncPath, mountType, realDisk } from '../../../main/app/disk.ts';

describe('network shares', () => {
  test.each([['NFS', 0x6969], ['CIFS', 0xff534d42], ['CIFS, signed', 0xff534d42 | 0], ['SMB2', 0xfe534d42], ['SMB2, signed', -0x1acb2be], ['9p', 0x01021997]])('%s', (_name, type) => {
    expect(isNetworkFileSystem(type)).toBe(true);
  });
  test.each([['ext4', 0xef53], ['btrfs', 0x9123683e], ['xfs', 0x58465342], ['tmpfs', 0x01021994], ['ntfs3', 0x7366746e], ['overlay', 0x794c7630], ['vfat', 0x4d44], ['zfs', 0x2fc12fc1]])('%s is a local disk', (_name, type) => {
    expect(isNetworkFileSystem(type)).toBe(false);
  });

  const mounts = [
    '21 1 254:0 / / rw,relatime - ext4 /dev/vda rw',
    '30 21 0:40 / /mnt/sunucu rw,nosuid - fuse.sshfs memur@sunucu:/veri rw,user_id=0',
    '31 21 0:41 / /mnt/usb\\040bellek rw - fuseblk /dev/sdb1 rw',
    '32 21 0:42 / /mnt/sunucu/alt rw - ext4 /dev/sdc1 rw',
  ].join('\n');
  test.each([
    ['/home/memur', 'ext4'],
    ['/mnt/sunucu', 'fuse.sshfs'],
    ['/mnt/sunucu/defter', 'fuse.sshfs'],
    ['/mnt/sunucu-2', 'ext4'],
    ['/mnt/sunucu/alt/x', 'ext4'],
    ['/mnt/usb bellek/defter', 'fuseblk'],
  ])('%s lies on %s', (path, type) => expect(mountType(mounts, path)).toBe(type));
  test('of FUSE only the remote ones are refused', () => {
    expect(['fuse.sshfs', 'fuse.rclone', 'fuse.gvfsd-fuse', 'fuse.davfs'].every(isNetworkMount)).toBe(true);
    expect(['fuseblk', 'fuse.ntfs-3g', 'fuse', 'ext4', 'fuse.portal', ''].some(isNetworkMount)).toBe(false);
  });

  test.each([['\\\\sunucu\\veri', true], ['//sunucu/veri', true], ['\\\\?\\UNC\\sunucu\\veri', true], ['\\\\?\\C:\\Veri', false], ['C:\\Veri', false], ['D:/Veri', false], ['\\Veri', false], ['\\\\.\\C:', false]])(
    '%s: %s',
    (path, network) => expect(isUncPath(path)).toBe(network),
  );
});

describe('this machine', () => {
  test('its temporary folder is local and has room, also below folders that do not exist yet', () => {
    expect(realDisk.isNetworkShare(`${tmpdir()}/yok/alt`)).toBe(false);
    expect(realDisk.freeMegabytes(`${tmpdir()}/yok/alt`)).toBeGreaterThan(0);
  });
});
