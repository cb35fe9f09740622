export type CsvRow = {
  /** As a spreadsheet counts: the first row, with the names of columns, is 1. Empty rows count. */
  readonly number: number;
  readonly cells: readonly string[];
};

export type CsvSink = {
  onRow(row: CsvRow): void;
  /** A row with a quotation mark where none can be. */
  onBroken(number: number): void;
};

/**
 * Rows of a table after RFC 4180, in pieces of text that may end anywhere. A cell in quotation marks that is not closed, within `longestCell`
 * UTF-16 units or at all, or that has anything but a delimiter behind it, costs its row; reading goes on with the line after the one where that
 * row begins. A parser that does not give up the row loses the rest of the file.
 */
export function csvRows(delimiter: string, longestCell: number, sink: CsvSink) {
  const delimiterCode = delimiter.charCodeAt(0);
  const longestRow = 20 * longestCell;
  let text = '';
  let from = 0; // where the next row begins
  let number = 0;
  let isSkipping = false; // what is left of a broken row's first line

  return {
    push(piece: string): void {
      text = text.slice(from) + piece;
      from = isSkipping ? lineEnd(0) : 0;
      while (from < text.length && readRow(false));
    },
    /** To be called when there is no more. */
    end(): void {
      while (from < text.length && readRow(true));
    },
  };

  /** Reads one row; false where more text is needed. */
  function readRow(isLast: boolean): boolean {
    const cells: string[] = [];
    let at = from;
    for (;;) {
      const isQuoted = text.charCodeAt(at) === 0x22;
      const end = isQuoted ? endOfQuoted(at, isLast) : endOfPlain(at);
      if (end === 'broken') return skipLine();
      // A \r at the very end may have its \n in the next piece.
      if (end === 'more' || (!isLast && (end >= text.length || (text[end] === '\r' && end + 1 === text.length))))
        return text.length - from > longestRow && skipLine();
      cells.push(
        isQuoted ? text.slice(at + 1, text.lastIndexOf('"', end - 1)).replaceAll('""', '"') : text.slice(at, end),
      );
      if (text[end] !== delimiter) {
        pass(text.startsWith('\r\n', end) ? end + 2 : end + 1);
        if (cells.length > 1 || cells[0] !== '') sink.onRow({ number, cells });
        return true;
      }
      at = end + 1;
    }
  }

  function pass(to: number): void {
    number += 1;
    from = to;
  }

  function skipLine(): boolean {
    pass(lineEnd(from));
    sink.onBroken(number);
    return true;
  }

  function lineEnd(after: number): number {
    const end = text.indexOf('\n', after);
    isSkipping = end < 0;
    return isSkipping ? text.length : end + 1;
  }

  /** Of the delimiter or line end behind the cell. */
  function endOfPlain(at: number): number {
    let end = at;
    while (end < text.length) {
      const code = text.charCodeAt(end);
      if (code === delimiterCode || code === 0x0a || code === 0x0d) break;
      end += 1;
    }
    return end;
  }

  function endOfQuoted(at: number, isLast: boolean): number | 'more' | 'broken' {
    let close = text.indexOf('"', at + 1);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    const length = (close < 0 ? text.length : close) - at;
    if (length > longestCell) return 'broken';
    if (close < 0) return isLast ? 'broken' : 'more';
    let end = close + 1;
    while (text[end] === ' ' && delimiter !== ' ') end += 1;
    const mark = text[end];
    return mark === undefined || mark === delimiter || mark === '\n' || mark === '\r' ? end : 'broken';
  }
}
