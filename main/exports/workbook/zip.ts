import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib';

const largest = 0xffff_ffff;
/** 1 January 1980: the files of a package have no time of their own. */
const noTime = 0x0021_0000;
const headerSize = 30;

interface Sums {
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

interface Written extends Sums {
  readonly name: Buffer;
  readonly offset: number;
}

/** A zip file written piece by piece, so that a workbook of any length passes in little memory. One entry at a time. */
export class ZipFile {
  readonly #file: number;
  readonly #entries: Written[] = [];
  #position = 0;

  /** Throws the file system's error. */
  constructor(path: string) {
    this.#file = openSync(path, 'wx', 0o600);
  }

  begin(name: string): ZipEntry {
    const bytes = Buffer.from(name);
    const offset = this.#position;
    this.#write(Buffer.concat([Buffer.alloc(headerSize), bytes]));
    return new ZipEntry(
      (chunk) => this.#write(chunk),
      (sums) => {
        const entry: Written = { name: bytes, offset, ...sums };
        if (Math.max(entry.size, entry.packed, this.#position) > largest) throw new RangeError('A zip file holds 4 GB at most');
        const header = Buffer.alloc(headerSize);
        header.writeUInt32LE(0x0403_4b50, 0);
        describe(header, 4, entry);
        writeSync(this.#file, header, 0, headerSize, offset);
        this.#entries.push(entry);
      },
    );
  }

  async add(name: string, text: string): Promise<void> {
    const entry = this.begin(name);
    await entry.write(text);
    await entry.end();
  }

  /** Writes the list of contents and closes the file. */
  finish(): void {
    const start = this.#position;
    for (const entry of this.#entries) {
      const head = Buffer.alloc(46);
      head.writeUInt32LE(0x0201_4b50, 0);
      head.writeUInt16LE(20, 4);
      describe(head, 6, entry);
      head.writeUInt32LE(entry.offset, 42);
      this.#write(Buffer.concat([head, entry.name]));
    }
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x0605_4b50, 0);
    end.writeUInt16LE(this.#entries.length, 8);
    end.writeUInt16LE(this.#entries.length, 10);
    end.writeUInt32LE(this.#position - start, 12);
    end.writeUInt32LE(start, 16);
    this.#write(end);
    // It gets its name next, and must not be empty under it after a power cut.
    fsyncSync(this.#file);
    this.close();
  }

  close(): void {
    closeSync(this.#file);
  }

  #write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done, bytes.length - done, this.#position + done);
    this.#position += bytes.length;
  }
}

/** What the header before an entry and the list at the end say alike. */
function describe(header: Buffer, at: number, { name, crc, packed, size }: Written): void {
  header.writeUInt16LE(20, at);
  // Bit 11: names are UTF-8. Method 8: deflate.
  header.writeUInt16LE(0x0800, at + 2);
  header.writeUInt16LE(8, at + 4);
  header.writeUInt32LE(noTime, at + 6);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(packed, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

/** Texts are gathered to pieces of this many letters before they are packed. */
const pieceLength = 1 << 16;

export class ZipEntry {
  readonly #deflate: DeflateRaw;
  readonly #done: Promise<void>;
  readonly #finish: (sums: Sums) => void;
  #text = '';
  #crc = 0;
  #size = 0;
  #packed = 0;

  constructor(write: (chunk: Buffer) => void, finish: (sums: Sums) => void) {
    this.#finish = finish;
    // Level 4 packs a sheet in half the time of the usual 6 and to nearly the same size.
    this.#deflate = createDeflateRaw({ level: 4 });
    this.#done = new Promise((resolve, reject) => {
      this.#deflate.on('data', (chunk: Buffer) => {
        try {
          this.#packed += chunk.length;
          write(chunk);
        } catch (error) {
          this.#deflate.destroy(error as Error);
        }
      });
      this.#deflate.on('end', resolve);
      this.#deflate.on('error', reject);
    });
    // Whoever writes next, or ends, is told.
    this.#done.catch(() => undefined);
  }

  /** Answers at once until a piece is full. Rejects with the file system's error. */
  write(text: string): Promise<void> | undefined {
    this.#text += text;
    return this.#text.length < pieceLength ? undefined : this.#flush();
  }

  async end(): Promise<void> {
    await this.#flush();
    this.#deflate.end();
    await this.#done;
    this.#finish({ crc: this.#crc, packed: this.#packed, size: this.#size });
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.from(this.#text);
    this.#text = '';
    this.#crc = crc32(bytes, this.#crc);
    this.#size += bytes.length;
    if (this.#deflate.destroyed) return this.#done;
    if (!this.#deflate.write(bytes)) await Promise.race([new Promise((resolve) => this.#deflate.once('drain', resolve)), this.#done]);
    return undefined;
  }
}
