import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'Tells how far the records of one period lie from those of the other along the border, in kilometres with the bends of the river smoothed. The distance has no direction and is never zero, so it is given with what no change would give. Direction belongs to the difference of means: it has one only where its interval leaves out 0. p is the larger of two: the share of random exchanges of whole months that give a distance as large, and the rank of this date among all other dates of the series. Arrows are drawn where p is at most 0.05: of all smallest re-allocations of the shares of bins of 10 km, the one that carries most out of bins whose band lies below 0 into bins whose band lies above 0, and of it that part alone. It counts records, not people.',
    caution:
      'This comparison cannot tell one cause from another. It compares where records were made: a change of who records, or of what is looked for, moves them as well. The exchange of months asks whether the two periods differ, not whether the change came at this date: where records drift from year to year, many dates come out small by it, and the rank among other dates tells whether this one stands out. That is why p is the larger of the two, and why there is none where the series has fewer than 19 other dates. Nobody is known to have travelled along the arrows.',
    differs:
      'R transport and scipy give the same distance for the same kilometres; along the river’s bends instead of straight kilometres it is larger. R’s ks.test and scipy give Kolmogorov-Smirnov a p that takes records as independent, and scipy and R perm exchange single records: here whole months are exchanged, like months with like months, p is no smaller than the rank among other dates makes it, and the seed is part of the result. Bands hold for all bins at once; bands made bin by bin are narrower.',
  },
  es: {
    meaning:
      'Dice a qué distancia quedan los registros de un periodo de los del otro a lo largo de la frontera, en kilómetros y con las curvas del río suavizadas. La distancia no tiene sentido este u oeste y nunca es cero; por eso se da junto con la que habría sin cambio. El sentido lo da la diferencia de medias: solo lo hay si su intervalo deja fuera el 0. p es la mayor de dos: la proporción de intercambios al azar de meses enteros que dan una distancia igual o mayor, y el lugar de esta fecha entre todas las demás de la serie. Se dibujan flechas donde p es de 0.05 o menos: de todas las reasignaciones más pequeñas de las proporciones de los tramos de 10 km, la que más lleva de tramos cuya banda queda debajo de 0 a tramos cuya banda queda arriba de 0, y de ella solo esa parte. Cuenta registros, no personas.',
    caution:
      'Esta comparación no distingue una causa de otra. Compara dónde se hicieron los registros: si cambia quién registra o qué se busca, también se mueven. El intercambio de meses pregunta si los dos periodos difieren, no si el cambio ocurrió en esta fecha: donde los registros se mueven de año en año, con él muchas fechas salen pequeñas, y el lugar entre otras fechas dice si esta sobresale. Por eso p es la mayor de las dos, y no la hay si la serie tiene menos de 19 fechas más. No se sabe de nadie que haya viajado por las flechas.',
    differs:
      'R transport y scipy dan la misma distancia para los mismos kilómetros; por las curvas del río, en vez de kilómetros rectos, es mayor. ks.test de R y scipy dan a Kolmogorov-Smirnov una p que toma los registros como independientes, y scipy y R perm intercambian registros sueltos: aquí se intercambian meses enteros, cada mes del año con su igual, p no es menor de lo que da el lugar entre otras fechas, y la semilla es parte del resultado. Las bandas valen para todos los tramos a la vez; las que se hacen tramo por tramo son más angostas.',
  },
});

export const paramWords = {
  permutations: defineWords({
    en: {
      name: 'Permutations',
      help: 'Random exchanges of months for p, and as many draws for the intervals.',
      why: 'With 999 the smallest p is 0.001, and an interval moves little from one seed to another.',
    },
    es: {
      name: 'Permutaciones',
      help: 'Intercambios de meses al azar para p, y otras tantas extracciones para los intervalos.',
      why: 'Con 999 la p más pequeña es 0.001 y un intervalo cambia poco de una semilla a otra.',
    },
  }),
  blockMonths: defineWords({
    en: {
      name: 'Months in a block',
      help: 'Whole months that are exchanged together. Take more where one month is much like the next.',
      why: 'A month is the shortest block that keeps records of the same days together.',
    },
    es: {
      name: 'Meses por bloque',
      help: 'Meses enteros que se intercambian juntos. Use más cuando un mes se parece mucho al siguiente.',
      why: 'Un mes es el bloque más corto que mantiene juntos los registros de los mismos días.',
    },
  }),
  depthKm: defineWords({
    en: {
      name: 'Depth of the corridor',
      help: 'Records farther than this from the border line take no part.',
      why: 'The corridors are defined as the land within 150 km of their stretch of the line.',
      '25': '25 km',
      '50': '50 km',
      '100': '100 km',
      '150': '150 km',
    },
    es: {
      name: 'Profundidad del corredor',
      help: 'Los registros más lejos que esto de la línea fronteriza no participan.',
      why: 'Los corredores se definen como la tierra a menos de 150 km de su tramo de la línea.',
      '25': '25 km',
      '50': '50 km',
      '100': '100 km',
      '150': '150 km',
    },
  }),
};
