import { defineWords } from '../base/words.ts';

/** The parameter of several methods that leaves out records whose place is not exact. */
export const exactOnlyWords = defineWords({
  en: {
    name: 'Exact locations alone',
    help: 'Leaves out records whose place is known as a town or an area only.',
    why: 'All records count at first: leaving out the vague ones can leave out whole stretches. Try both.',
  },
  es: {
    name: 'Solo ubicaciones exactas',
    help: 'Deja fuera los registros cuyo lugar se conoce solo como localidad o área.',
    why: 'Al inicio cuentan todos los registros: dejar fuera los vagos puede dejar fuera tramos enteros. Pruebe ambos.',
  },
});
