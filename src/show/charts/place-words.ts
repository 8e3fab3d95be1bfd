import { defineWords } from '../../base/words.ts';

export const placeWords = defineWords({
  en: {
    stretch: 'km {from} to {to}',
    near: '{stretch}, near {town}',
    sector: '{name} sector',
    inSector: '{place} ({sector} sector)',
  },
  es: {
    stretch: 'km {from} a {to}',
    near: '{stretch}, cerca de {town}',
    sector: 'sector {name}',
    inSector: '{place} (sector {sector})',
  },
});
