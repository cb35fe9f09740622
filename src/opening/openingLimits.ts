/** What is too much. Tests open the same files with smaller ones. */
export type OpeningLimits = {
  /** Of the whole file; what is larger is refused before it is read, where its size is known. */
  readonly bytes: number;
  /** Events beyond these are counted and left out. */
  readonly events: number;
  /** Of one entry: the longest source has a million characters, each up to six bytes as `\u0414`. */
  readonly entryBytes: number;
  /** Of a file in an older format, which is upgraded as a whole. */
  readonly olderBytes: number;
  /** Of lists and objects in one another; the format needs six. */
  readonly depth: number;
  /** Of a cell in quotation marks, in UTF-16 units. */
  readonly cellLength: number;
  /** Problems that are listed; the rest is counted. */
  readonly problems: number;
};

const megabyte = 2 ** 20;

export const openingLimits: OpeningLimits = {
  bytes: 150 * megabyte,
  events: 1_000_000,
  entryBytes: 8 * megabyte,
  olderBytes: 50 * megabyte,
  depth: 64,
  cellLength: 100_000,
  problems: 200,
};
