import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { clearToasts } from '#renderer/ui/Toast.tsx';

/** Every test of the file takes place on Sunday 22 November 2026, 10 in the morning. */
export function onSunday(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date('2026-11-22T10:00:00'));
  });
  afterEach(() => {
    vi.useRealTimers();
    clearToasts();
    cleanup();
  });
}
