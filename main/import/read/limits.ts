/** What the office's lists never reach, and what would make the program slow or full. */
export const limits = {
  fileBytes: 30_000_000,
  /** Of a workbook unpacked: a small zip can hold a very large file. */
  unpackedBytes: 400_000_000,
  rows: 50_000,
  columns: 200,
  sheets: 100,
  /** Excel's own limit for one cell. */
  letters: 32_767,
} as const;
