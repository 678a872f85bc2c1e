import type { journal as french } from '../fr/journal.ts';
import type { SameKeys } from '../keys.ts';

const room = 'This journal stays in your vault: it is tied to no one and enters no bilan.';
const empty =
  'A page for what is yours: what a meeting stirred, what you carry, what worked. A few lines are enough.';
const talk =
  'Two recent pages speak of an overwhelming echo. Talking to someone you trust may help; it is up to you.';
const old =
  'They are more than 24 months old. You can keep them another 24 months, draw a card from them, or burn them. There is no hurry, and nothing is erased without you.';
const burning =
  'What burns leaves the journal and the search at once. Its words are erased for good the next time the vault locks; until then you can take them back.';
const standing = 'Your warning signs, your stop rule and your supports stay: they are kept apart.';
const card =
  'Choose what you want to take along. A copy opens in a new card; the original page stays as it is, and nothing links the two.';
const now = 'What you wrote for such moments';
const none =
  'Nothing is written for such moments yet. The place is further down, whenever you like.';
const name = 'A name appears in this page: “{{text}}”. You can remove it or leave it.';
const detail = 'A detail could identify someone: “{{text}}”. You can remove it or leave it.';
const lead =
  'Your own words, week after week. No mark, no average; a week without a page says nothing about you.';
const noLoad =
  'What you name in “Charge émotionnelle” and in the weekly page will be found here, in words.';
const one = 'On {{last}} you chose “{{word}}”.';
const many =
  'Between {{first}} and {{last}} you chose {{words}}. The last word, on {{last}}, is “{{word}}”.';
const nudge =
  'This is the day you chose for looking at the week. Ten minutes, if you feel like it.';

export const journal: SameKeys<typeof french> = {
  title: 'Journal',
  eyebrow: 'Journal · mine',
  room,
  room_tu: room,
  roomTitle: 'Mine',
  empty,
  empty_tu: empty,
  write: 'Write',
  choose: 'What would you like to set down?',
  choose_tu: 'What would you like to set down?',
  situations: {
    afterMeeting: 'After a meeting',
    week: 'Looking at the week',
    rereading: 'Rereading a moment',
    posture: 'My place, my words',
    keeping: 'Keeping what helps',
  },
  duration: 'about {{minutes}}',
  weekly: {
    title: 'Looking at the week',
    text: 'Ten minutes to look at the week and choose a single change.',
    start: 'Look at the week',
    settings: 'Choose the day',
  },
  talk,
  talk_tu: talk,
  pages: 'Pages',
  archived: 'Archived pages',
  blank: 'A page just begun',
  old: {
    title: 'Pages more than two years old',
    text: old,
    text_tu: old,
    keep: 'Keep',
    keepAll: 'Keep all',
    burnAll: 'Burn all',
    kept: 'Kept for another 24 months.',
    of: '{{title}}, {{day}}',
    keepOne: 'Keep – {{page}}',
    cardOne: 'Turn into a card – {{page}}',
    burnOne: 'Burn – {{page}}',
  },
  burn: {
    action: 'Burn',
    ask_one: 'Burn this page?',
    ask_many: 'Burn these {{count}} pages?',
    ask_other: 'Burn these {{count}} pages?',
    text: burning,
    text_tu: burning,
    backups: 'Backups already made still hold it, until they are replaced.',
    standing,
    standing_tu: standing,
    done_one: 'The page will burn the next time the vault locks.',
    done_many: '{{count}} pages will burn the next time the vault locks.',
    done_other: '{{count}} pages will burn the next time the vault locks.',
    pending: 'Waiting for the fire',
    pendingText:
      'These pages will be erased for good the next time the vault locks. There is still time to take them back.',
    spare: 'Take back',
    spareOne: 'Take back – {{page}}',
    now: 'Erase now',
    gone: 'It is erased.',
  },
  page: {
    when: 'Page of {{day}}',
    details: 'The page',
    changeDay: 'Change the date',
    day: 'Date of the page',
    archive: 'Archive the page',
    archivedDone: 'Page archived.',
    bringBack: 'Bring back from the archive',
    isArchived: 'This page is archived.',
    read: 'Read again',
    resume: 'Go on writing',
    done: 'Close the page',
    note: 'My page',
    nothing: 'Nothing is written on this page yet.',
    earlier: 'Earlier wordings',
    earlierOn: 'Since {{day}}',
  },
  card: {
    action: 'Turn into a card',
    title: 'Turn into a card of experiential knowledge',
    text: card,
    text_tu: card,
    pick: 'Passages to copy',
    open: 'Open the card',
    blank: 'Open an empty card',
    nothing: 'This page has no passage to copy yet.',
  },
  guards: {
    title: 'My own markers',
    text: 'Written in quiet times, found again each time.',
    stopRule: 'My stop rule',
    stopRuleHelp: 'How I know it is time to stop, and what I do then.',
    supports: 'My supports, my numbers',
    supportsHelp: 'Whom I call, where I go, what rests me.',
    now,
    now_tu: now,
    none,
    none_tu: none,
  },
  names: {
    title: 'In this page',
    name,
    name_tu: name,
    detail,
    detail_tu: detail,
    person: 'la personne',
    hidden: '[détail retiré]',
    replace: 'Replace with “{{by}}”',
    leave: 'Leave it',
    replaceOne: 'Replace “{{text}}” with “{{by}}”',
    leaveOne: 'Leave “{{text}}”',
    replaced: '“{{text}}” is replaced with “{{by}}”.',
  },
  load: {
    title: 'What I carry, what rests me',
    lead,
    lead_tu: lead,
    open: 'See my load and my recovery',
    none: noLoad,
    none_tu: noLoad,
    span: 'Period',
    weeks: '12 weeks',
    half: '6 months',
    all: '2 years',
    charge: 'My load',
    recuperation: 'My recovery',
    one,
    one_tu: one,
    many,
    many_tu: many,
    quoted: '“{{word}}”',
    private:
      'These words enter no bilan. They leave the vault only if you save this page, for yourself.',
    private_tu:
      'These words enter no bilan. They leave the vault only if you save this page, for yourself.',
    save: 'Save as PDF, for me',
  },
  nudge: {
    title: 'A moment for you',
    title_tu: 'A moment for you',
    text: nudge,
    text_tu: nudge,
    off: 'Do not suggest it again',
    offDone: 'This reminder will not come back.',
  },
  settings: {
    title: 'The journal',
    day: 'Day for looking at the week',
    none: 'No day',
    days: {
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
      sunday: 'Sunday',
    },
    nudges: 'Suggest it on the home page that day',
    nudgesHelp: 'One line, on that day only. What was not written is never counted.',
    retention:
      'Pages stay 24 months. Then the journal offers to keep them, to draw a card from them or to burn them; without an answer, they stay.',
  },
};
