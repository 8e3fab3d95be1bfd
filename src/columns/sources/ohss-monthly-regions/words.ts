import { defineWords } from '../../../base/words.ts';
import { ohssWords } from '../../encounters/ohss-words.ts';

export const words = defineWords({
  en: {
    ...ohssWords.en,
    name: 'OHSS: Border Patrol encounters by land border and month',
    counted:
      'Border Patrol encounters by land border and month, whole and by family status: Title 8 apprehensions, and Title 42 expulsions from March 2020 to May 2023.',
    caution:
      'Every figure is rounded to 10. Unaccompanied children are told apart from fiscal year 2008 on and families from 2012 on; before that all are under single adults.',
    'measure.encounters': 'All encounters',
    'measure.single_adults': 'Single adults',
    'measure.family_units': 'People in family units',
    'measure.unaccompanied_children': 'Unaccompanied children',
    'break.children-told':
      'Unaccompanied children are told apart from October 2007 on; before that they are under single adults.',
    'break.families-told':
      'People in family units are told apart from October 2011 on; before that they are under single adults.',
  },
  es: {
    ...ohssWords.es,
    name: 'OHSS: encuentros de la Patrulla Fronteriza por frontera terrestre y mes',
    counted:
      'Encuentros de la Patrulla Fronteriza por frontera terrestre y mes, en total y por situación familiar: aprehensiones del Título 8 y, de marzo de 2020 a mayo de 2023, expulsiones del Título 42.',
    caution:
      'Cada cifra está redondeada a 10. La niñez no acompañada se distingue desde el año fiscal 2008 y las familias desde 2012; antes todo está bajo adultos solos.',
    'measure.encounters': 'Todos los encuentros',
    'measure.single_adults': 'Adultos solos',
    'measure.family_units': 'Personas en unidades familiares',
    'measure.unaccompanied_children': 'Niñas, niños y adolescentes no acompañados',
    'break.children-told': 'La niñez no acompañada se distingue desde octubre de 2007; antes está bajo adultos solos.',
    'break.families-told':
      'Las personas en unidades familiares se distinguen desde octubre de 2011; antes están bajo adultos solos.',
  },
});

export const quirks = defineWords({
  en: {
    text: 'Months are read with their number in the fiscal year before them. Sheets without a land border are sums of these, and are left to the mapping step.',
  },
  es: {
    text: 'Los meses se leen con su número en el año fiscal adelante. Las hojas sin frontera terrestre son sumas de estas y se dejan al paso de asignación de columnas.',
  },
});
