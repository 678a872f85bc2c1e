import { useEffect, useEffectEvent } from 'react';
import type { CarnetEvent } from '#shared/ipc/wire.ts';
import { bridge } from './bridge.ts';

/** Listens to the preload as long as the component is on screen. */
export function useCarnetEvents(listener: (event: CarnetEvent) => void): void {
  const onEvent = useEffectEvent(listener);
  useEffect(() => bridge().onChange((event) => onEvent(event)), []);
}
