import { Search as SearchIcon } from 'lucide-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useT } from '#renderer/i18n/useT.ts';
import { useCarnetEvents } from '#renderer/ipc/events.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { limits } from '#shared/features/fields.ts';
import type { SearchHit } from '#shared/features/search.ts';
import { groups, Results } from './Results.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import styles from './search.module.css';
import { useOpenHit } from './useOpenHit.ts';
import { type Search, useSearch } from './useSearch.ts';

interface PaletteProps {
  /** What was already typed in the rail. */
  readonly initialText: string;
  readonly onClose: () => void;
}

/**
 * Rechercher: over the page, from the keyboard, gone with Escape. What was typed lives here and
 * nowhere else: neither a lock nor the next opening finds it again.
 */
export function SearchPalette({ initialText, onClose }: PaletteProps) {
  const t = useT();
  const [text, setText] = useState(initialText);
  const search = useSearch(text);
  const openHit = useOpenHit();
  const open = (hit: SearchHit) => {
    onClose();
    void openHit(hit);
  };
  const openFirst = useOpenFirst(search, open);
  const field = useRef<HTMLInputElement>(null);
  // After the dialog has taken the focus for itself.
  useEffect(() => field.current?.focus(), []);
  useCarnetEvents(({ type }) => {
    if (type === 'lockRequested' || type === 'vaultLost') onClose();
  });

  function onKeyDown(event: KeyboardEvent): void {
    // Before the field, which would clear itself and keep the palette open.
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && nothingChosen(event.target)) openFirst();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={styles.veil ?? ''}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={t('search.title')} className={styles.palette ?? ''}>
          <div onKeyDownCapture={onKeyDown} className={styles.palette}>
            <Autocomplete inputValue={text} onInputChange={setText} disableAutoFocusFirst>
              <SearchField aria-label={t('common.search')} className={styles.field ?? ''}>
                <Icon of={SearchIcon} />
                <Input
                  ref={field}
                  className={styles.input ?? ''}
                  maxLength={limits.query}
                  placeholder={t('search.placeholder')}
                />
              </SearchField>
              <Found text={text} search={search} onOpen={open} onDone={onClose} />
            </Autocomplete>
            <p className={styles.keys}>{t('search.keys')}</p>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface FoundProps {
  readonly text: string;
  readonly search: Search;
  readonly onOpen: (hit: SearchHit) => void;
  readonly onDone: () => void;
}

function Found({ text, search, onOpen, onDone }: FoundProps) {
  const t = useT();
  const { asked, hits, settled, error } = search;
  const searching = text.trim() !== '' && asked !== '';
  const none = searching && settled && hits.length === 0 && error === null;
  return (
    <>
      <p role="status" className={styles.count}>
        {!searching || error
          ? ''
          : none
            ? t('search.none', { text: asked })
            : settled
              ? count()
              : ''}
      </p>
      <div className={styles.found}>
        {error && searching ? <ErrorNote error={error} /> : null}
        {none ? <p className={styles.hint}>{t('search.noneHint')}</p> : null}
        {text.trim() === '' ? <Shortcuts onDone={onDone} /> : null}
        {searching && hits.length > 0 ? (
          <Results hits={hits} typed={asked} onOpen={onOpen} />
        ) : null}
      </div>
    </>
  );

  function count(): string {
    return t(hits.length < mostHits ? 'search.count' : 'search.most', { count: hits.length });
  }
}

/** The vault answers with no more than this. */
const mostHits = 50;

/** The key that an option receives is played on it too: only the field's own counts. */
function nothingChosen(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && !target.hasAttribute('aria-activedescendant');
}

/** Enter without a choice opens the first result – the one of the text as typed, even in haste. */
function useOpenFirst(
  { hits, asked, settled }: Search,
  open: (hit: SearchHit) => void,
): () => void {
  const [waiting, setWaiting] = useState(false);
  const openNow = useEffectEvent(() => {
    setWaiting(false);
    const first = groups.flatMap((kind) => hits.filter((hit) => hit.kind === kind))[0];
    if (first && asked !== '') open(first);
  });
  useEffect(() => {
    if (waiting && settled) openNow();
  }, [waiting, settled]);
  return () => setWaiting(true);
}
