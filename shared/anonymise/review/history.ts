import { changedContent, type ReviewAction } from './actions.ts';
import type { ReviewState } from './state.ts';

/** Steps that can be undone: more than a sitting, less than memory would feel. */
export const LONGEST_HISTORY = 200;

/** The state after an action; the very same one when it changes nothing. */
export function act(state: ReviewState, action: ReviewAction): ReviewState {
  const content = changedContent(state, action);
  if (content === state.content) return state;
  const past = [...state.past, state.content].slice(-LONGEST_HISTORY);
  return { ...state, content, past, future: [] };
}

export function undo(state: ReviewState): ReviewState {
  const content = state.past.at(-1);
  if (content === undefined) return state;
  return {
    ...state,
    content,
    past: state.past.slice(0, -1),
    future: [...state.future, state.content],
  };
}

export function redo(state: ReviewState): ReviewState {
  const content = state.future.at(-1);
  if (content === undefined) return state;
  return {
    ...state,
    content,
    past: [...state.past, state.content],
    future: state.future.slice(0, -1),
  };
}
