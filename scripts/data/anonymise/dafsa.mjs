/**
 * A minimal acyclic automaton of sorted words of a–z, as 32-bit edges: letter in the low five bits,
 * then « a word ends here », « last edge of its node », and the index of the child's first edge.
 * Half a million French forms fit in a few hundred kilobytes and need no building at load.
 */

/** @param {string[]} words sorted, without doubles @returns {Uint32Array} edges; the root begins at 1 */
export function buildDafsa(words) {
  const register = new Map();
  let serial = 0;
  const node = () => ({ id: -1, edges: [], final: false });
  const root = node();
  const path = [root];
  let previous = '';
  const signature = (n) =>
    `${n.final ? 1 : 0}${n.edges.map((e) => `${e.letter}${e.child.id}`).join(',')}`;
  const minimise = (depth) => {
    for (let at = path.length - 1; at > depth; at -= 1) {
      const parent = path[at - 1];
      const edge = parent.edges.at(-1);
      const key = signature(edge.child);
      const known = register.get(key);
      if (known) edge.child = known;
      else {
        serial += 1;
        edge.child.id = serial;
        register.set(key, edge.child);
      }
    }
    path.length = depth + 1;
  };
  for (const word of words) {
    let common = 0;
    while (common < word.length && word[common] === previous[common]) common += 1;
    minimise(common);
    for (const letter of word.slice(common)) {
      const child = node();
      path.at(-1).edges.push({ letter, child });
      path.push(child);
    }
    path.at(-1).final = true;
    previous = word;
  }
  minimise(0);
  return layOut(root);
}

function layOut(root) {
  const place = new Map();
  const edges = [0];
  const queue = [root];
  place.set(root, 1);
  let size = 1 + root.edges.length;
  const rows = [];
  while (queue.length > 0) {
    const current = queue.shift();
    rows.push(current);
    for (const { child } of current.edges) {
      if (child.edges.length === 0 || place.has(child)) continue;
      place.set(child, size);
      size += child.edges.length;
      queue.push(child);
    }
  }
  for (const current of rows) {
    current.edges.forEach(({ letter, child }, at) => {
      const last = at === current.edges.length - 1 ? 1 : 0;
      const code = letter.charCodeAt(0) - 96;
      edges.push(
        (code | ((child.final ? 1 : 0) << 5) | (last << 6) | ((place.get(child) ?? 0) << 7)) >>> 0,
      );
    });
  }
  return Uint32Array.from(edges);
}

/** Three bytes an edge would not do: four base64 digits hold 24 bits, six hold 32 and to spare. */
export function encodeEdges(edges) {
  const bytes = new Uint8Array(edges.buffer, edges.byteOffset, edges.byteLength);
  return Buffer.from(bytes).toString('base64');
}
