import { Extension, InputRule } from '@tiptap/core';
import { frenchReplacement } from './french-typography.ts';

/**
 * French typography as one types. Backspace just after a change gives the typed character back
 * (TipTap undoes an input rule first).
 */
export const frenchTypography = Extension.create({
  name: 'frenchTypography',
  addInputRules: () => [
    new InputRule({
      find: (text) => {
        const change = frenchReplacement(text);
        if (change === null) return null;
        return {
          index: text.length - change.length,
          text: text.slice(text.length - change.length),
          data: { replacement: change.text },
        };
      },
      handler: ({ state, range, match }) => {
        const replacement: unknown = match.data?.replacement;
        if (typeof replacement === 'string') state.tr.insertText(replacement, range.from, range.to);
      },
    }),
  ],
});
