import type { EditorNode } from '../editor/document.ts';
import type { FieldKind } from './kinds.ts';
import type { ListRow, ValueOf } from './values.ts';
import { valueSchemaFor } from './values.ts';

type Change = (text: string) => string;

/**
 * The same answer with its freely written words changed; the words of options and scales stay. An
 * answer that would no longer be valid (a text grown too long) is given back as it was.
 */
export function mapWords(kind: FieldKind, value: unknown, change: Change): unknown {
  const changed = mapped(kind, value, change);
  return valueSchemaFor(kind).safeParse(changed).success ? changed : value;
}

function mapped(kind: FieldKind, value: unknown, change: Change): unknown {
  switch (kind.type) {
    case 'shortText':
    case 'keyword':
      return change(value as string);
    case 'tags':
      return (value as ValueOf<'tags'>).map(change);
    case 'choice': {
      const choice = value as ValueOf<'choice'>;
      return { ...choice, other: change(choice.other) };
    }
    case 'weather': {
      const weather = value as ValueOf<'weather'>;
      return { ...weather, free: change(weather.free) };
    }
    case 'link':
      return (value as ValueOf<'link'>).map((item) => ({ ...item, label: change(item.label) }));
    case 'list':
      return (value as ValueOf<'list'>).map((row): ListRow => {
        const cells = kind.columns.map(({ id, kind: cell }) => [
          id,
          mapped(cell, row.cells[id], change),
        ]);
        return { ...row, cells: Object.fromEntries(cells) };
      });
    case 'composite': {
      const parts = value as ValueOf<'composite'>;
      return Object.fromEntries(
        kind.parts.map(({ id, kind: part }) => [id, mapped(part, parts[id], change)]),
      );
    }
    case 'richText':
      return inNode(value as EditorNode, change);
    default:
      return value;
  }
}

function inNode(node: EditorNode, change: Change): EditorNode {
  return {
    ...node,
    ...(node.text === undefined ? {} : { text: change(node.text) }),
    ...(node.content === undefined
      ? {}
      : { content: node.content.map((each) => inNode(each, change)) }),
  };
}
