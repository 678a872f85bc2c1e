/** The winding path of a parcours: its steps, their state, the days proposed. */
export const frieze = {
  step: {
    preliminary: 'échange préalable',
    session: 'séance {{number}}',
    midpoint: 'point d’étape',
    final: 'bilan',
  },
  state: {
    open: 'en cours',
    done: 'a eu lieu',
    current: 'prochaine',
    due: 'à proposer',
    tooEarly: 'un peu tôt',
    upcoming: 'à venir',
    skipped: 'de côté, toujours possible',
  },
  window: 'entre le {{from}} et le {{to}}',
  link: { done: '{{step}}, a eu lieu le {{day}}', open: '{{step}}, en cours' },
  sentence: {
    none_one: 'Aucune séance n’a encore eu lieu ; {{count}} est prévue.',
    none_other: 'Aucune séance n’a encore eu lieu ; {{count}} sont prévues.',
    held_one: '{{count}} séance a eu lieu, sur {{planned}} prévues.',
    held_other: '{{count}} séances ont eu lieu, sur {{planned}} prévues.',
    open: 'En cours : {{step}}.',
    next: 'À proposer : {{step}}, {{window}}.',
    tooEarly: 'Ensuite : {{step}}, {{window}} ; rien ne presse.',
    complete: 'Le chemin prévu est parcouru.',
  },
  table: { caption: 'Étapes du parcours', step: 'Étape', state: 'Où elle en est', when: 'Quand' },
} as const;
