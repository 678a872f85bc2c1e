import { useNavigate } from '@tanstack/react-router';
import { Lock, type LucideIcon, Route, UserRound, UserRoundPlus, Waypoints } from 'lucide-react';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { requestLock } from '#renderer/app/lock.ts';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { useMask } from '#renderer/ui/masking.tsx';
import type { Pathway } from '#shared/features/pathways.ts';
import { GroupTitle } from './GroupTitle.tsx';
import styles from './search.module.css';

const mostRecent = 4;

interface Shortcut {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly label: string;
  readonly act: () => unknown;
}

/** Before anything is typed: where one was lately, and what one does most. */
export function Shortcuts({ onDone }: { onDone: () => void }) {
  const t = useT();
  const mask = useMask();
  const navigate = useNavigate();
  const persons = useRead(api.persons.list, { archived: false }).data ?? [];
  const pathways = useRead(api.pathways.list, { personId: null, archived: false }).data ?? [];
  const go = (to: string) => () => navigate({ to });
  const groups: { readonly title: string; readonly items: Shortcut[] }[] = [
    {
      title: t('search.recentPersons'),
      items: recent(persons, ({ lastSessionOn }) => lastSessionOn ?? '').map((person) => ({
        id: person.id,
        icon: UserRound,
        label: mask(person.pseudonym),
        act: go(paths.person(person.id)),
      })),
    },
    {
      title: t('search.recentPathways'),
      items: recent(pathways, lastDay).map((pathway) => ({
        id: pathway.id,
        icon: Route,
        label: mask(
          pathway.title || pathway.companions.map(({ pseudonym }) => pseudonym).join(', '),
        ),
        act: go(paths.pathway(pathway.id)),
      })),
    },
    {
      title: t('search.actions'),
      items: [
        {
          id: 'person',
          icon: UserRoundPlus,
          label: t('search.newPerson'),
          act: go(paths.newPerson),
        },
        {
          id: 'pathway',
          icon: Waypoints,
          label: t('search.newPathway'),
          act: go(paths.newPathway),
        },
        { id: 'lock', icon: Lock, label: t('search.lock'), act: requestLock },
      ],
    },
  ];
  return (
    <ListBox aria-label={t('search.results')} className={styles.list ?? ''}>
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ title, items }) => (
          <ListBoxSection key={title} id={title}>
            <GroupTitle>{title}</GroupTitle>
            {items.map(({ id, icon, label, act }) => (
              <ListBoxItem
                key={id}
                id={id}
                textValue={label}
                className={styles.item ?? ''}
                onAction={() => {
                  onDone();
                  void act();
                }}
              >
                <Icon of={icon} />
                <span>{label}</span>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
    </ListBox>
  );
}

function recent<T>(things: readonly T[], day: (thing: T) => string): T[] {
  return things.toSorted((a, b) => day(b).localeCompare(day(a))).slice(0, mostRecent);
}

function lastDay({ sessions, startedOn }: Pathway): string {
  return sessions.reduce((last, { heldOn }) => (heldOn > last ? heldOn : last), startedOn);
}
