/**
 * Bounds of one stored note. Depth counts nodes from the root: 100 is about 48 nested lists, more
 * than anyone writes and far below what a recursive reader can follow.
 */
export const documentLimits = { bytes: 2_000_000, depth: 100, nodes: 100_000 } as const;

type Attributes = Record<string, (value: unknown) => boolean>;

interface NodeRule {
  /** Allowed children, or `null` for a leaf. */
  children: readonly string[] | null;
  /** The node must have at least one child, of this type if one is named. */
  first?: readonly string[];
  attrs?: Attributes;
  /** Attributes that must be present; the others fall back on the editor's defaults. */
  required?: readonly string[];
  /** Its text carries no marks. */
  plain?: boolean;
}

const blocks = [
  'paragraph',
  'heading',
  'blockquote',
  'bulletList',
  'orderedList',
  'taskList',
  'promptLine',
] as const;
const inline = ['text', 'hardBreak'] as const;
const slug = /^[a-z0-9][a-z0-9-]{0,79}$/;

/** The whole grammar. A test holds it equal to the ProseMirror schema of `extensions.ts`. */
const grammar = new Map<string, NodeRule>([
  ['doc', { children: blocks, first: blocks, attrs: { version: (value) => value === 1 } }],
  ['paragraph', { children: inline }],
  [
    'heading',
    {
      children: inline,
      attrs: { level: (value) => value === 2 || value === 3 },
      required: ['level'],
    },
  ],
  ['blockquote', { children: blocks, first: blocks }],
  ['bulletList', { children: ['listItem'], first: ['listItem'] }],
  [
    'orderedList',
    {
      children: ['listItem'],
      first: ['listItem'],
      attrs: {
        start: (value) => Number.isSafeInteger(value),
        type: (value) => value === null || ['1', 'a', 'A', 'i', 'I'].includes(String(value)),
      },
    },
  ],
  ['listItem', { children: blocks, first: ['paragraph'] }],
  ['taskList', { children: ['taskItem'], first: ['taskItem'] }],
  [
    'taskItem',
    {
      children: blocks,
      first: ['paragraph'],
      attrs: { checked: (value) => typeof value === 'boolean' },
    },
  ],
  [
    'promptLine',
    {
      children: ['text'],
      attrs: {
        promptId: (value) => value === null || (typeof value === 'string' && slug.test(value)),
      },
      plain: true,
    },
  ],
  ['hardBreak', { children: null }],
  ['text', { children: null }],
]);

const markNames = new Set(['bold', 'italic']);
const nodeKeys = new Set(['type', 'attrs', 'content', 'marks', 'text']);

type Plain = Record<string, unknown>;

function isPlain(value: unknown): value is Plain {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Why a value is not a note, in a word for tests (never its content), or `null` if it is one.
 * Iterative, so that a hostile depth cannot exhaust the stack.
 */
export function documentProblem(value: unknown): string | null {
  if (!isPlain(value) || value.type !== 'doc') return 'not a document';
  const pending: { node: Plain; depth: number }[] = [{ node: value, depth: 1 }];
  let nodes = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    nodes += 1;
    if (nodes > documentLimits.nodes) return 'too many nodes';
    if (next.depth > documentLimits.depth) return 'too deep';
    const problem = nodeProblem(next.node);
    if (problem !== null) return problem;
    for (const child of childrenOf(next.node)) {
      pending.push({ node: child, depth: next.depth + 1 });
    }
  }
  return utf8Length(JSON.stringify(value)) > documentLimits.bytes ? 'too large' : null;
}

function childrenOf(node: Plain): Plain[] {
  return Array.isArray(node.content) ? node.content : [];
}

function nodeProblem(node: Plain): string | null {
  const type = node.type;
  const rule = typeof type === 'string' ? grammar.get(type) : undefined;
  if (rule === undefined) return 'unknown node';
  if (Object.keys(node).some((key) => !nodeKeys.has(key))) return 'unknown key';
  return (
    textProblem(node) ??
    attributesProblem(node.attrs, rule) ??
    contentProblem(node.content, rule) ??
    marksProblem(node)
  );
}

function textProblem(node: Plain): string | null {
  if (node.type !== 'text') return node.text === undefined ? null : 'unexpected text';
  return typeof node.text === 'string' && node.text !== '' ? null : 'empty text';
}

function attributesProblem(attrs: unknown, rule: NodeRule): string | null {
  if (attrs !== undefined && !isPlain(attrs)) return 'attributes';
  const given = attrs ?? {};
  const allowed = rule.attrs ?? {};
  for (const [name, value] of Object.entries(given)) {
    const accepts = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (accepts === undefined || !accepts(value)) return 'attribute';
  }
  return (rule.required ?? []).every((name) => Object.hasOwn(given, name)) ? null : 'attribute';
}

function contentProblem(content: unknown, rule: NodeRule): string | null {
  if (rule.children === null) return content === undefined ? null : 'content of a leaf';
  if (content !== undefined && !Array.isArray(content)) return 'content';
  const children: unknown[] = content ?? [];
  if (!children.every((child) => isChild(child, rule))) return 'misplaced node';
  return rule.first === undefined || isNode(children[0], rule.first) ? null : 'first node';
}

function isChild(child: unknown, rule: NodeRule): boolean {
  if (!isPlain(child) || !isNode(child, rule.children ?? [])) return false;
  return rule.plain !== true || child.marks === undefined;
}

function isNode(value: unknown, types: readonly string[]): boolean {
  return isPlain(value) && types.includes(String(value.type));
}

function marksProblem(node: Plain): string | null {
  const marks = node.marks;
  if (marks === undefined) return null;
  if (!Array.isArray(marks)) return 'marks';
  if (node.type !== 'text' && node.type !== 'hardBreak') return 'misplaced mark';
  const names = marks.map((mark: unknown) => (isPlain(mark) ? markName(mark) : null));
  if (names.some((name) => name === null)) return 'unknown mark';
  return new Set(names).size === names.length ? null : 'repeated mark';
}

function markName(mark: Plain): string | null {
  const name = mark.type;
  if (typeof name !== 'string' || !markNames.has(name)) return null;
  return Object.keys(mark).length === 1 ? name : null;
}

/** Bytes of a string in UTF-8. `TextEncoder` belongs to the DOM and to Node, not to `shared`. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
