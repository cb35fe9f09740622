import { joinBytes } from './joinBytes.ts';
import { type JsonScanState, jsonScanState, placeOf, type ScanLimits } from './jsonScanState.ts';
import type { JsonShape, JsonSink, Wholeness } from './jsonSink.ts';
import { skipSpace } from './jsonWalk.ts';
import { seekOn, seeksAtGoodEnd } from './seekOn.ts';
import { takeMark } from './takeMark.ts';
import { giveUpForAnother, holdsAnother, letGo, walkOn } from './walkOn.ts';

export type JsonScan = {
  /** Chunks may end anywhere, in the middle of a character too. */
  push(chunk: Uint8Array): void;
  /** To be called once, when there are no more. */
  end(): Wholeness;
};

/**
 * Finds the values of a JSON object and the entries of its lists in a stream of bytes, and never gives up: what is broken is reported once and
 * costs the entry that it stands in; then reading goes on where `resumeFinder.ts` says. A missing or doubled comma between entries, and a list
 * closed too early or not at all, cost nothing.
 */
export function scanJson(shape: JsonShape, limits: ScanLimits, sink: JsonSink): JsonScan {
  const scan = jsonScanState(shape, limits, sink);
  return {
    push(chunk) {
      scan.bytes = scan.bytes.length > 0 ? joinBytes(scan.bytes, chunk) : chunk;
      run(scan);
      letGo(scan);
    },
    end() {
      scan.hasEnded = true;
      run(scan);
      while (scan.step === 'inEntry' && scan.fate === 'kept' && holdsAnother(scan)) {
        giveUpForAnother(scan);
        run(scan);
      }
      tellEnd(scan);
      return scan.wholeness;
    },
  };
}

function run(scan: JsonScanState): void {
  while (scan.at < scan.bytes.length && advance(scan));
}

/** One step onwards; false where more bytes are needed. */
function advance(scan: JsonScanState): boolean {
  switch (scan.step) {
    case 'inKey':
    case 'inValue':
    case 'inEntry':
      return walkOn(scan);
    case 'seekEntry':
    case 'seekKey':
      return seekOn(scan);
    case 'nothing':
      scan.at = scan.bytes.length;
      return false;
    default:
      passSpace(scan);
      return scan.at < scan.bytes.length && takeMark(scan, String.fromCharCode(scan.bytes[scan.at] ?? 0));
  }
}

function passSpace(scan: JsonScanState): void {
  const end = skipSpace(scan.bytes, scan.at);
  for (const byte of scan.bytes.subarray(scan.at, end)) {
    if (byte === 0x0a) scan.line += 1;
    scan.lead = byte === 0x0a ? '' : scan.lead === null ? null : scan.lead + String.fromCharCode(byte);
  }
  scan.at = end;
}

function tellEnd(scan: JsonScanState): void {
  const { step, line, walk, sink } = scan;
  if (step === 'object') {
    sink.note('dossier', 'emptyFile');
    scan.wholeness = 'alien';
  } else if (step !== 'behind' && step !== 'nothing' && !seeksAtGoodEnd(scan)) {
    const last = line + (step.startsWith('in') ? walk.lines : 0);
    sink.note(placeOf(scan), 'cutShort', last);
    scan.wholeness = 'cut';
  }
}
