import { defineWords } from '../../base/words.ts';
import type { ParamSpec } from '../method.ts';

/** Whether a figure that was typed is a count: those of regions of unequal size are compared per kilometre. */
const words = defineWords({
  en: {
    name: 'Per',
    help: 'Counts: per 100 km of border of the region, or as they are. Shares, thresholds and times: no count.',
    why: 'A count grows with the length of a region. Counts as they are need a reason in writing.',
    km: '100 km of border (a count)',
    'as-given': 'As typed (no count)',
    total: 'As typed (a count)',
  },
  es: {
    name: 'Por',
    help: 'Conteos: por cada 100 km de frontera de la región, o tal cual. Proporciones, umbrales y plazos: no son conteos.',
    why: 'Un conteo crece con la longitud de la región. Los conteos tal cual necesitan un motivo por escrito.',
    km: '100 km de frontera (un conteo)',
    'as-given': 'Como se escribió (no es un conteo)',
    total: 'Como se escribió (un conteo)',
  },
});

const choices = ['km', 'as-given', 'total'] as const;

export const perParam = (initial: (typeof choices)[number]): ParamSpec => ({
  id: 'per',
  kind: 'choice',
  initial,
  choices,
  words,
});
