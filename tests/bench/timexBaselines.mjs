/**
 * What others reach on the same sets, and what we mean to reach: percent, TempEval-3 metrics, value by calendar meaning.
 * Measured once with the same scorer, on all documents of a set (`of: 'whole'`) or on the half that lies here (`of: 'half'`).
 * HeidelTime 2.2 ran without a part-of-speech tagger, save on KRAUTS, where it is its authors' own output. `null` was not kept.
 */
const row = (system, of, strict, [p, r, f1], value, DATE = null) => ({ system, of, strict, p, r, f1, value, DATE });

export const baselines = {
  krauts: [
    row('HeidelTime', 'half', 71.4, [null, null, 79.9], 68.6),
    row('HeidelTime', 'whole', 71.9, [90.2, 72.9, 80.7], 70.7, 75.1),
    row('chrono-node', 'whole', 30.6, [54.2, 39.1, 45.4], 28.7, 35.2),
  ],
  te3platinum: [
    row('HeidelTime', 'whole', 80.9, [93.0, 87.0, 89.9], 75.7),
    row('chrono-node', 'whole', 48.4, [97.4, 54.3, 69.8], 42.8),
  ],
  wikiwarsde: [
    row('HeidelTime', 'whole', 88.3, [98.3, 90.1, 94.0], 82.0),
    row('chrono-node', 'whole', 48.6, [81.0, 43.1, 56.2], 18.0),
  ],
  wikiwars: [
    row('HeidelTime', 'whole', 85.6, [98.0, 86.8, 92.1], 83.2),
    row('chrono-node', 'whole', 53.6, [96.5, 55.7, 70.6], 33.1),
  ],
  'recognizers-de': [
    row('HeidelTime', 'whole', 24.4, [null, null, 66.3], 32.1),
    row('chrono-node', 'whole', 24.6, [null, null, 63.9], 23.0),
  ],
  'recognizers-en': [
    row('HeidelTime', 'whole', 23.0, [null, null, 75.0], 34.4),
    row('chrono-node', 'whole', 23.8, [null, null, 74.8], 30.9),
  ],
  'duckling-de': [
    row('HeidelTime', 'whole', 16.5, [null, null, 81.5], 17.7),
    row('chrono-node', 'whole', 25.1, [null, null, 60.7], 31.2),
  ],
  'duckling-en': [
    row('HeidelTime', 'whole', 12.8, [null, null, 78.7], 11.9),
    row('chrono-node', 'whole', 25.4, [null, null, 67.6], 33.5),
  ],
};

/** `key` is a column of a set's row; on WikiWarsDE the aim is to be level with HeidelTime in finding. */
export const targets = [
  { set: 'krauts', key: 'strict', title: 'strict F1', least: 78 },
  { set: 'krauts', key: 'f1', title: 'relaxed F1', least: 86 },
  { set: 'krauts', key: 'p', title: 'relaxed precision', least: 91 },
  { set: 'krauts', key: 'value', title: 'value F1', least: 77 },
  { set: 'krauts', key: 'DATE', title: 'DATE value F1', least: 82 },
  { set: 'wikiwarsde', key: 'strict', title: 'strict F1', least: 88 },
  { set: 'wikiwarsde', key: 'f1', title: 'relaxed F1', least: 94 },
  { set: 'te3platinum', key: 'f1', title: 'relaxed F1', least: 90 },
  { set: 'te3platinum', key: 'value', title: 'value F1', least: 79 },
  { set: 'recognizers-de', key: 'falseHits', title: 'hits where there is no time', most: 0 },
  { set: 'recognizers-en', key: 'falseHits', title: 'hits where there is no time', most: 0 },
];
