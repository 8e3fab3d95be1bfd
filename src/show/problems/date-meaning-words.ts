import { defineWords } from '../../base/words.ts';

/** What the date of a record is the date of: a sentence, and under "short." the end of one. */
export const dateMeaningWords = defineWords({
  en: {
    event: 'The day or month on which it happened.',
    report: 'The day on which it was reported, not on which it happened: that may be years before.',
    recovery: 'The day on which a body was found, not the day of the death.',
    registration: 'The month in which an office registered it, which may be later than it happened.',
    crossing: 'The month in which the crossing was counted.',
    'not-stated': 'The publisher does not say whether it is the day of the event or of a report.',
    'short.event': 'dates are of the event',
    'short.report': 'dates are of the report',
    'short.recovery': 'dates are of the recovery',
    'short.registration': 'dates are of the registration',
    'short.crossing': 'dates are of the crossing',
    'short.not-stated': 'what the dates mean is not stated',
  },
  es: {
    event: 'El día o mes en que ocurrió.',
    report: 'El día en que se reportó, no en que ocurrió: pueden pasar años.',
    recovery: 'El día en que se halló el cuerpo, no el día de la muerte.',
    registration: 'El mes en que una oficina lo registró, que puede ser posterior al hecho.',
    crossing: 'El mes en que se contó el cruce.',
    'not-stated': 'La fuente no dice si es el día del hecho o el del reporte.',
    'short.event': 'las fechas son del hecho',
    'short.report': 'las fechas son del reporte',
    'short.recovery': 'las fechas son del hallazgo',
    'short.registration': 'las fechas son del registro',
    'short.crossing': 'las fechas son del cruce',
    'short.not-stated': 'no se indica qué significan las fechas',
  },
});
