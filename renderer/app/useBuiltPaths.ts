import { useRouter } from '@tanstack/react-router';

/** The addresses that have a screen: a section not built yet is absent, not empty. */
export function useBuiltPaths(): readonly string[] {
  return Object.keys(useRouter().routesByPath);
}
