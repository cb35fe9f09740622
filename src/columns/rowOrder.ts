/** The indexes of the keys, by key, equal ones as they stand. */
export function orderOf(keys: Float64Array | Int32Array): Uint32Array<ArrayBuffer> {
  const order = new Uint32Array(keys.length);
  for (let at = 0; at < order.length; at += 1) order[at] = at;
  return isInOrder(keys) ? order : order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
}

function isInOrder(keys: Float64Array | Int32Array): boolean {
  for (let at = 1; at < keys.length; at += 1) if ((keys[at - 1] ?? 0) > (keys[at] ?? 0)) return false;
  return true;
}
