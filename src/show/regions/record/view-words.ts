import { defineWords } from '../../../base/words.ts';

/** The form of a decision record, and what can be made of it. */
export const viewWords = defineWords({
  en: {
    form: 'What a person writes',
    preview: 'The record as it will stand',
    inEnglish: '{name}, in English',
    inSpanish: '{name}, in Spanish',
    question: 'Question',
    questionHelp: 'What is decided: “Which corridor next?” Where one language is empty the other stands for it.',
    notKnown: 'What was not known',
    notKnownHelp:
      'Beside what the figures lack, which is written by itself: missing figures, coverage that is not verified, criteria that were not considered.',
    who: 'Who decides',
    on: 'Day of the decision',
    make: 'Make a decision sheet',
    makeHelp:
      'One page in the briefing with this record, the ranking as a chart and as a table. It keeps what it shows.',
    profilesOne: 'Profile sheet for 1 candidate',
    profiles: 'Profile sheets for the {count} candidates',
    profilesHelp: 'One sheet for each: its stretch on the map, its history and its facts, all with the same classes.',
    profilesLeft: 'A briefing holds {most} sheets: {left} candidates were left out.',
    full: 'A briefing holds {most} sheets, and this one is full: remove some first.',
    saves: 'Files and findings',
    study: 'Save the study',
    studyHelp: 'Question, criteria, weights and candidates in a file that gives the same ranking again.',
    keep: 'Keep the ranking among the findings',
    keepHelp: 'Explore then shows it, and the log of runs holds it with its seed: it can be repeated by its number.',
    kept: 'The ranking is among the findings. It follows criteria and weights, and each answer is a run of the log.',
    waiting: 'The record is written as soon as the ranking is there.',
  },
  es: {
    form: 'Lo que escribe una persona',
    preview: 'El acta como quedará',
    inEnglish: '{name}, en inglés',
    inSpanish: '{name}, en español',
    question: 'Pregunta',
    questionHelp: 'Lo que se decide: «¿Qué corredor sigue?». Donde falta un idioma, el otro ocupa su lugar.',
    notKnown: 'Lo que no se sabía',
    notKnownHelp:
      'Además de lo que falta a las cifras, que se escribe solo: cifras faltantes, cobertura no verificada, criterios que no se consideraron.',
    who: 'Quién decide',
    on: 'Día de la decisión',
    make: 'Hacer una lámina del acta',
    makeHelp:
      'Una página en la sesión informativa con esta acta y la clasificación como gráfica y como tabla. Conserva lo que muestra.',
    profilesOne: 'Lámina de perfil de 1 candidata',
    profiles: 'Láminas de perfil de las {count} candidatas',
    profilesHelp: 'Una lámina por cada una: su tramo en el mapa, su historia y sus datos, todas con las mismas clases.',
    profilesLeft: 'Una sesión informativa tiene {most} láminas como máximo: {left} candidatas quedaron fuera.',
    full: 'Una sesión informativa tiene {most} láminas como máximo, y esta está llena: quite algunas primero.',
    saves: 'Archivos y hallazgos',
    study: 'Guardar el estudio',
    studyHelp: 'Pregunta, criterios, pesos y candidatas en un archivo que da de nuevo la misma clasificación.',
    keep: 'Conservar la clasificación entre los hallazgos',
    keepHelp:
      'Explorar la muestra entonces, y el registro de ejecuciones la conserva con su semilla: se puede repetir por su número.',
    kept: 'La clasificación está entre los hallazgos. Sigue los criterios y los pesos, y cada respuesta es una ejecución del registro.',
    waiting: 'El acta se escribe en cuanto está la clasificación.',
  },
});
