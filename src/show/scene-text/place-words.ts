import { defineWords } from '../../base/words.ts';

export const words = defineWords({
  en: {
    none: 'none',
    sector: '{name} sector',
    km: 'km {from} to {to}',
    corridor: '{name} corridor',
    area: 'area {name}',
    gone: '{id} (no longer in the study)',
    event: '{name} ({month})',
  },
  es: {
    none: 'ninguno',
    sector: 'sector {name}',
    km: 'km {from} a {to}',
    corridor: 'corredor {name}',
    area: 'área {name}',
    gone: '{id} (ya no está en el estudio)',
    event: '{name} ({month})',
  },
});
