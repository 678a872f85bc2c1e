/** Words of the review and of what remains. One sentence alone says “anonymous”, and only when it may. */
export const anonymise = {
  review: {
    blockers: {
      pendingEntities: 'Names, places or dates are waiting for your decision.',
      openSuspects: 'A few words remain to be looked at before the export.',
      scanNeeded: 'The final text needs a second reading.',
    },
    groups: {
      known: 'Names the notebook knows',
      persons: 'People',
      organisations: 'Services and associations',
      places: 'Places',
      moments: 'Dates and ages',
      contacts: 'Contact details and numbers',
      sensitive: 'Occupations, health, events',
      suspects: 'To look at',
    },
    suspects: {
      capital: 'A capital in the middle of a sentence',
      digits: 'Digits',
      unknownWord: 'A word the dictionary does not know',
      ambiguousName: 'A word that may be a name',
      finalScan: 'Found by the second reading',
    },
  },
  risk: {
    questions: {
      individualisation: {
        title: 'Singling out',
        question: 'Can a person still be singled out in this document?',
        pass: 'Nothing that was looked at singles anyone out.',
        fail: 'A person can still be singled out.',
        unknown: 'This cannot be answered yet.',
      },
      correlation: {
        title: 'Linking',
        question: 'Can this document be linked to another about the same person?',
        pass: 'Nothing that was looked at links this document to another.',
        fail: 'It can still be matched with another document.',
        unknown: 'This cannot be answered yet.',
      },
      inference: {
        title: 'Inference',
        question: 'Can something new be worked out about a person?',
        pass: 'Nothing that was looked at lets anything be worked out about anyone.',
        fail: 'Something about a person can still be worked out.',
        unknown: 'This cannot be answered yet.',
      },
    },
    reasons: {
      onePathway: 'The document is about a single pathway.',
      smallGroup: 'Fewer than five people match what is said.',
      uniqueAmongOwn: 'Among your pathways, only one matches what is said.',
      missesLikely: 'From the measures, a name or a date may remain in the text.',
      datesToTheDay: 'Dates are given to the day, even shifted.',
      longQuotes: 'A long quote keeps a way of speaking.',
      overlappingExports: 'Another export covers part of the same period.',
      tableKept: 'The table of replacements is kept, or served for another document.',
      smallCell: 'A count below five is written.',
      uniformGroup: 'A whole group shares the same sensitive information.',
      smallDenominator: 'A percentage is of fewer than twenty people.',
      sensitiveDetails: 'Sensitive details remain, tied to a recognisable role.',
    },
    missing: {
      onePathway: 'The number of pathways is not known.',
      smallGroup: 'The size of the smallest group could not be estimated.',
      uniqueAmongOwn: 'Your other pathways were not compared.',
      missesLikely: 'What was probably missed could not be estimated.',
      datesToTheDay: 'Dates were not looked at.',
      longQuotes: 'Quotes were not looked at.',
      overlappingExports: 'Earlier exports were not looked at.',
      tableKept: 'Whether the table of replacements is kept is not known.',
      smallCell: 'Counts were not looked at.',
      uniformGroup: 'Groups were not looked at.',
      smallDenominator: 'Percentages were not looked at.',
      sensitiveDetails: 'Sensitive details were not looked at.',
    },
    nature: {
      anonymous:
        'The three questions have a favourable answer: this document may be called anonymous for those who receive it.',
      pseudonymised:
        'This document is pseudonymised: it remains personal data, to be protected as such.',
      depersonalised:
        'This document is depersonalised: someone who knows the pathway could recognise a person in it.',
    },
    misses: {
      estimate: 'From the measures, between {{low}} and {{high}} items are probably left unmasked.',
      unmeasured: 'Some categories were never measured: what was missed there is unknown.',
    },
    group: 'About {{size}} people match what is said.',
    style: {
      longQuote: 'A long quote',
      rareWord: 'An uncommon word',
    },
  },
} as const;
