import {
  Feather,
  FileCheck,
  LibraryBig,
  ListTree,
  type LucideIcon,
  Route,
  Sun,
  UsersRound,
} from 'lucide-react';
import type { MessageKey } from '#shared/i18n/keys.ts';
import { paths } from './paths.ts';

export interface Section {
  readonly to: string;
  readonly label: MessageKey;
  readonly icon: LucideIcon;
  /** The colour of the room it leads to, where it is not pine. */
  readonly room?: 'plum';
}

/** The rail, from top to bottom. A section without a registered screen does not show. */
export const sections: readonly Section[] = [
  { to: paths.today, label: 'common.nav.today', icon: Sun },
  { to: paths.persons, label: 'common.nav.persons', icon: UsersRound },
  { to: paths.pathways, label: 'common.nav.pathways', icon: Route },
  { to: paths.journal, label: 'common.nav.journal', icon: Feather, room: 'plum' },
  { to: paths.library, label: 'common.nav.library', icon: LibraryBig },
  { to: paths.templates, label: 'common.nav.templates', icon: ListTree },
  { to: paths.bilans, label: 'common.nav.bilans', icon: FileCheck },
];
