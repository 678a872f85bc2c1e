/** « Aide »: short texts, one paragraph a line. */
export const help = {
  title: 'Help',
  lead: 'A few short landmarks, in whatever order suits. The help is in the notebook: reading it opens no connection.',
  open: 'Open the help',
  settings: 'Landmarks about peer support, stance, and the words of the notebook.',
  topics: {
    differences: {
      title: 'Peer support and psychotherapy: what differs?',
      text: [
        'Peer support leans on lived experience and on what it taught. It looks at the present and the next step: strengths, strategies that already help, solutions that suit the person.',
        'Psychotherapy is led by people trained and recognised for it. It may work on blocks, traumas, private history.',
        'One does not replace the other, and both can go together. In peer support, one makes no diagnosis, comments on no treatment, interprets nothing.',
      ].join('\n'),
    },
    beyond: {
      title: 'When it goes beyond the frame',
      text: [
        'A trauma that comes back, a private history that takes all the room, a question of treatment: these deserve another place. Say so with tact, without closing the door on what is done here.',
        'Whom to turn to: the family doctor, a psychologist, the local mental health centre, an association. The person chooses, and may ask for help to call.',
        'A grave and immediate danger is met at once: “Moment of crisis”, in any open session, gives the numbers and keeps the trace of the relay.',
      ].join('\n'),
    },
    posture: {
      title: 'Holding one’s stance',
      text: [
        'Rephrase, ask open questions, listen: an opinion waits to be asked for.',
        'Accept not being at the heart of the exchange. What two peers say to each other can do without the one who brought them together.',
        'Trust: pace, silence and detours belong to the person.',
        'One’s own path is no model to follow. It lights a moment; it does not draw the road.',
        'Encourage free association: what comes beside the subject is often the subject.',
      ].join('\n'),
    },
    starters: {
      title: 'Ways to begin a sentence',
      text: [
        'To rephrase: “If I say it in my own words: …”, “What do I leave out by saying it this way?”',
        'To open: “And right after?”, “What does it bring to mind?”, “What helped, even a little?”',
        'To clarify: “When I say that, is it the right word?”, “That time, how did it begin?”',
        'To share without imposing: “For me, at that moment…”, “It is one reading, there are others.”',
      ].join('\n'),
    },
    practice: {
      title: 'Practice analysis: what it is about',
      text: [
        'One works on one’s practice and on one’s part in what happens: a scene lived in the role, described, then looked at otherwise.',
        'It borrows ideas from psychotherapy and differs from it: nobody is treated there.',
        'Private life and personal history need not be brought up. If they come, they are received, and the right place for them is looked for together.',
      ].join('\n'),
    },
    recovery: {
      title: 'What the notebook means by recovery',
      text: [
        'Recovery is possible for everyone, at their own pace, and does not mean going back to before.',
        'The notebook counts meetings, never progress. It marks nobody, compares nobody and sets no firm deadline.',
        'Being “recovered enough” to accompany is not measured here: warning signs and the stop rule are written in the journal, by the one they concern.',
      ].join('\n'),
    },
    words: {
      title: 'The words of the notebook',
      text: [
        'Peer support: accompaniment, mutual help and support between people who went through comparable situations.',
        'Experiential knowledge: what lived experience, looked at and put into words, lets one pass on, with its conditions and limits.',
        'Professional landmark: a sentence written together, which keeps its limits, other wordings and disagreements.',
        'Line of work: what one comes back to, open, under way, tamed or given up.',
        'Frieze: the way travelled, with its sessions, halts and detours. It draws no ideal path.',
        'Activities: accompanying a person, supporting a relative, analysing a practice, co-constructing in a team, being there in informal moments.',
      ].join('\n'),
    },
    training: {
      title: 'Training',
      text: [
        'Universities and associations train peer supporters, for instance UMons in Belgium, or university diplomas in France.',
        'Trainings, experiences and supervisions have their place in “My path as a peer supporter”, with days and hours for who wants to count them.',
      ].join('\n'),
    },
  },
} as const;
