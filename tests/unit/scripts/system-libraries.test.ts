import { describe, expect, it } from 'vitest';
import { aptLine, missingFromLdd, packagesFor } from '#scripts/setup/system-libraries.mjs';

const LDD = `	linux-vdso.so.1 (0x00007ffe)
	libgtk-3.so.0 => not found
	libnss3.so => /lib/x86_64-linux-gnu/libnss3.so (0x00007f)
	libgbm.so.1 => not found
`;

describe('system libraries', () => {
  it('reads what the linker misses, and nothing else', () => {
    expect(missingFromLdd(LDD)).toEqual(['libgtk-3.so.0', 'libgbm.so.1']);
  });

  it('names the packages, and does not guess for a library it does not know', () => {
    expect(packagesFor(['libgtk-3.so.0', 'libasound.so.2'])).toEqual(['libgtk-3-0', 'libasound2']);
    expect(() => packagesFor(['libnew.so.9'])).toThrow(/libnew\.so\.9/);
  });

  it('gives one line to run', () => {
    expect(aptLine(['libgbm1', 'xvfb'])).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends libgbm1 xvfb',
    );
  });
});
