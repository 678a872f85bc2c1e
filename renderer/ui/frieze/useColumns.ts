import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * How many columns share `count` cells evenly, none narrower than `narrowest` (in rem, so that
 * larger text folds the path sooner). `null` until measured: the style sheet folds by itself.
 */
export function useColumns<E extends HTMLElement>(
  count: number,
  narrowest: number,
): { readonly ref: RefObject<E | null>; readonly columns: number | null } {
  const ref = useRef<E>(null);
  const [columns, setColumns] = useState<number | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const fit = Math.max(1, Math.floor(element.clientWidth / (narrowest * rem)));
      if (element.clientWidth > 0) setColumns(Math.ceil(count / Math.ceil(count / fit)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [count, narrowest]);
  return { ref, columns };
}
