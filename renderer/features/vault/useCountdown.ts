import { useCallback, useEffect, useState } from 'react';

/** Seconds left, ticking down to zero; `restart(seconds)` begins anew. */
export function useCountdown(initial: number): [number, (seconds: number) => void] {
  const [until, setUntil] = useState(() => Date.now() + initial * 1_000);
  const [left, setLeft] = useState(initial);
  useEffect(() => {
    const tick = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1_000)));
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [until]);
  const restart = useCallback((seconds: number) => setUntil(Date.now() + seconds * 1_000), []);
  return [left, restart];
}
