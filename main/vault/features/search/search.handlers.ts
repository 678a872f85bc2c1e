import type { FeatureHandlers } from '#main/vault/handler.ts';
import { findText } from './search.sql.ts';

export const searchHandlers: FeatureHandlers<'search'> = {
  find: (tx, { text }) => findText(tx, text),
};
