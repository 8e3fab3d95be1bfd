import { defineWords } from '../../../base/words.ts';

/** What is in a file of weights, before it is taken. */
export const importWords = defineWords({
  en: {
    title: 'Weights in {file}',
    close: 'Close',
    empty: 'The file is empty.',
    notJson: 'The file begins as JSON and is none. It may have been cut off: save it again.',
    noSets: 'No weights are in the file.',
    noColumns:
      'The table has no column of criteria. Its first row has to name one "criterion", and one "weight" or one for each set.',
    brokenStudy: 'The study in the file cannot be read. Open it with the version that it was made with.',
    tooLarge: 'The file has {size} kB; weights have {most} kB at most.',
    take: 'Take {name}',
    fits: '{count} of {all} criteria of this study have a weight.',
    unknown: 'The study lacks: {names}. Add these criteria first, or take the rest without them.',
    unclear: 'Several criteria of the study go by: {names}. Rename them in the file or in the study.',
    repeated: 'Named twice, the first weight stands: {names}.',
    unread: 'No weights: {names}.',
    unsaid: 'Nothing is said of, so they count 0: {names}.',
    scaled: 'Brought to 0 to 100; proportions stay.',
    nothing: 'None of its criteria is in the study.',
    keepNone: 'Nothing to take',
    keepOne: 'Take 1 set',
    keep: 'Take {count} sets',
    room: 'There is room for {count} more sets.',
    format:
      'A table (CSV) with a column "criterion" and one "weight", or one for each set; JSON such as {brace}; weights saved here; a study.',
  },
  es: {
    title: 'Pesos en {file}',
    close: 'Cerrar',
    empty: 'El archivo está vacío.',
    notJson: 'El archivo empieza como JSON y no lo es. Puede estar cortado: guárdelo de nuevo.',
    noSets: 'No hay pesos en el archivo.',
    noColumns:
      'La tabla no tiene columna de criterios. Su primera fila debe nombrar una «criterio» y una «peso», o una por conjunto.',
    brokenStudy: 'El estudio del archivo no se puede leer. Ábralo con la versión con la que se hizo.',
    tooLarge: 'El archivo tiene {size} kB; los pesos tienen a lo sumo {most} kB.',
    take: 'Tomar {name}',
    fits: '{count} de {all} criterios de este estudio tienen peso.',
    unknown: 'Al estudio le faltan: {names}. Agregue antes esos criterios, o tome el resto sin ellos.',
    unclear: 'Varios criterios del estudio se llaman: {names}. Cámbieles el nombre en el archivo o en el estudio.',
    repeated: 'Nombrados dos veces, vale el primer peso: {names}.',
    unread: 'No son pesos: {names}.',
    unsaid: 'No se dice nada de estos, así que cuentan 0: {names}.',
    scaled: 'Llevados a una escala de 0 a 100; las proporciones se conservan.',
    nothing: 'Ninguno de sus criterios está en el estudio.',
    keepNone: 'Nada que tomar',
    keepOne: 'Tomar 1 conjunto',
    keep: 'Tomar {count} conjuntos',
    room: 'Caben {count} conjuntos más.',
    format:
      'Una tabla (CSV) con una columna «criterio» y una «peso», o una por conjunto; JSON como {brace}; pesos guardados aquí; un estudio.',
  },
});
