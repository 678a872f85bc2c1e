import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { bundledPackages } from '#scripts/package/licences.mjs';

it('the notices name what is loaded late, and what that needs', () => {
  const names = bundledPackages(resolve(import.meta.dirname, '../../..'));
  expect(names).toEqual(expect.arrayContaining(['docx', 'fflate', 'react']));
  expect(names).not.toContain('typescript');
});
