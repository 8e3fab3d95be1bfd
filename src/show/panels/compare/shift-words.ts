import { defineWords } from '../../../base/words.ts';

/** Sentences of a comparison. {season} and {breaks} are parts of sentences that begin with a comma or semicolon. */
export const shiftWords = defineWords({
  en: {
    periods: '{now} ({nNow} records) against {before} ({nBefore} records){season}{breaks}.',
    periodsShown:
      '{now} (records shown: {nNow}) against {before} (records shown: {nBefore}){season}{breaks}. Distances and p are of all records, those suppressed included.',
    periodsAreasShown:
      '{now} (shown: {nNow}) against {before} (shown: {nBefore}){season}{breaks}. The move of the centre is of all figures, those suppressed included.',
    held: 'none, all suppressed',
    periodsAreas: '{now} ({nNow} counted) against {before} ({nBefore} counted){season}{breaks}.',
    'term.periods': 'Periods',
    'term.shares': 'Shares',
    'term.dates': 'Other dates',
    'term.distance': 'Distance',
    'term.chance': 'Chance',
    'term.gap': 'Largest gap',
    'term.centre': 'Mean centre',
    'term.arrows': 'Arrows',
    flows:
      '{changed} of the shares change place in the smallest re-allocation; {drawn} goes between stretches that stand above noise.',
    flow: 'From kilometres {fromFirst} to {fromLast} to kilometres {toFirst} to {toLast}: {share} of the records, {km} km {way}.',
    flowsRest: 'Smaller ones, not drawn: {count}, {share} of the records together.',
    flowsUntested: 'None: no p, so nothing is drawn as moved.',
    flowsUnclear: 'None: p is over 0.05, so nothing is drawn as moved.',
    flowsNoise: 'None: no two stretches that stand above noise can be paired.',
    span: '{from} to {to}',
    season: '; seasons differ',
    breaks: '; definition changed: {list}',
    movedEast: 'Moved east by {km} km on average ({test}){season}{breaks}.',
    movedWest: 'Moved west by {km} km on average ({test}){season}{breaks}.',
    noMove: 'No clear move east or west: {km} km ({test}){season}{breaks}.',
    notClaimed: 'No move is claimed: the mean lies {km} km farther {way} ({test}), but {why}{season}{breaks}.',
    'why.usual': 'as much is usual in this series without a change at this date',
    'why.untested': 'that cannot be told from years that drift',
    test: '95 % interval {lower} to {upper} km; {p}; n = {nNow} against {nBefore} records',
    'test.p': 'p = {p}',
    'test.dates': 'no p, other dates are too few',
    'test.blocks': 'no p, blocks of months are too few',
    smoothed: 'Kilometres along the border with the river’s bends smoothed; positive is east.',
    wassersteinAlone: 'The two distributions lie {km} km apart (first Wasserstein distance, which has no direction).',
    wasserstein:
      'The two distributions lie {km} km apart (first Wasserstein distance, which has no direction). With no change, {lower} to {upper} km would be usual.',
    p: 'p = {p}: the larger of {months} (blocks of whole months exchanged, like months with like) and {rank} (rank of this date among all dates of the series).',
    pMonths:
      'Blocks of whole months exchanged, like months with like, give {months}. Years that drift give as little, and other dates are too few to tell them apart: no p is claimed.',
    ks: 'The cumulative shares differ most at border kilometre {at}: D = {d} (Kolmogorov-Smirnov).',
    placebo: 'The distance is larger than at {larger} of {of} other dates of the series.',
    placeboAreas: 'The move is larger than at {larger} of {of} other dates of the series.',
    eventStandsOut:
      'Before and after {event}, the change is among the largest 5 % of all dates. That is no proof of a cause.',
    eventDoesNot:
      'The chosen date is not among the 5 % of dates with the largest change, so the finding is not named after it.',
    centres: 'The mean centre moved {km} km in a straight line, bearing {bearing}° ({compass}).',
    areasCentre:
      'The centre of the sector totals, counted from sector midpoints, moved {km} km {way} ({lower} to {upper} km if everyone stood at one end or the other of each sector; n = {nNow} against {nBefore}){season}{breaks}. Movement inside a sector is not seen.',
    areasCentreOpen:
      'The centre of the sector totals, counted from sector midpoints, moved {km} km {way}, but where people stood inside the sectors could make it {lower} to {upper} km (n = {nNow} against {nBefore}): the direction stays open{season}{breaks}. Movement inside a sector is not seen.',
    areasShare: '{area}: {before} before, {now} now; {change} points (95 % band {lower} to {upper}).',
    areasShareNote: 'Shares of the sectors whose change stands clear of chance, whole years resampled:',
    areasNoShare: 'No sector’s share changed by more than whole years vary by chance.',
    east: 'east',
    west: 'west',
    ksHeld: 'The largest difference of the cumulative shares is D = {d} (Kolmogorov-Smirnov); its place is suppressed.',
    others: 'Other events within 24 months: this comparison cannot tell them apart.',
    compass: 'north,north-east,east,south-east,south,south-west,west,north-west',
  },
  es: {
    periods: '{now} ({nNow} registros) frente a {before} ({nBefore} registros){season}{breaks}.',
    periodsShown:
      '{now} (registros a la vista: {nNow}) frente a {before} (registros a la vista: {nBefore}){season}{breaks}. Las distancias y p son de todos los registros, incluidos los reservados por confidencialidad.',
    periodsAreasShown:
      '{now} (a la vista: {nNow}) frente a {before} (a la vista: {nBefore}){season}{breaks}. El movimiento del centro es de todas las cifras, incluidas las reservadas por confidencialidad.',
    held: 'ninguno, todo reservado por confidencialidad',
    periodsAreas: '{now} ({nNow} contados) frente a {before} ({nBefore} contados){season}{breaks}.',
    'term.periods': 'Periodos',
    'term.shares': 'Proporciones',
    'term.dates': 'Otras fechas',
    'term.distance': 'Distancia',
    'term.chance': 'Azar',
    'term.gap': 'Mayor diferencia',
    'term.centre': 'Centro medio',
    'term.arrows': 'Flechas',
    flows:
      '{changed} de las proporciones cambia de lugar en la reasignación más pequeña; {drawn} va entre tramos que sobresalen del ruido.',
    flow: 'De los kilómetros {fromFirst} a {fromLast} a los kilómetros {toFirst} a {toLast}: {share} de los registros, {km} km al {way}.',
    flowsRest: 'Más pequeñas, sin dibujar: {count}, {share} de los registros en conjunto.',
    flowsUntested: 'Ninguna: no hay p, así que nada se dibuja como movido.',
    flowsUnclear: 'Ninguna: p es mayor que 0.05, así que nada se dibuja como movido.',
    flowsNoise: 'Ninguna: no hay dos tramos que sobresalgan del ruido y puedan emparejarse.',
    span: '{from} a {to}',
    season: '; las temporadas difieren',
    breaks: '; cambió la definición: {list}',
    movedEast: 'Se movió {km} km al este en promedio ({test}){season}{breaks}.',
    movedWest: 'Se movió {km} km al oeste en promedio ({test}){season}{breaks}.',
    noMove: 'Sin movimiento claro al este o al oeste: {km} km ({test}){season}{breaks}.',
    notClaimed:
      'No se afirma ningún movimiento: la media queda {km} km más al {way} ({test}), pero {why}{season}{breaks}.',
    'why.usual': 'otro tanto es usual en esta serie sin un cambio en esta fecha',
    'why.untested': 'eso no se distingue de años que varían poco a poco',
    test: 'intervalo de 95 %: {lower} a {upper} km; {p}; n = {nNow} frente a {nBefore} registros',
    'test.p': 'p = {p}',
    'test.dates': 'sin p, hay muy pocas fechas más',
    'test.blocks': 'sin p, hay muy pocos bloques de meses',
    smoothed: 'Kilómetros a lo largo de la frontera con las curvas del río suavizadas; lo positivo es al este.',
    wassersteinAlone:
      'Las dos distribuciones distan {km} km (primera distancia de Wasserstein, que no tiene dirección).',
    wasserstein:
      'Las dos distribuciones distan {km} km (primera distancia de Wasserstein, que no tiene dirección). Sin ningún cambio, lo usual sería de {lower} a {upper} km.',
    p: 'p = {p}: la mayor entre {months} (se intercambian bloques de meses completos, cada mes del año con su igual) y {rank} (lugar de esta fecha entre todas las de la serie).',
    pMonths:
      'El intercambio de bloques de meses completos, cada mes del año con su igual, da {months}. Años que varían poco a poco dan otro tanto, y hay muy pocas fechas más para distinguirlos: no se afirma ninguna p.',
    ks: 'Las proporciones acumuladas difieren más en el kilómetro fronterizo {at}: D = {d} (Kolmogorov-Smirnov).',
    placebo: 'La distancia es mayor que en {larger} de {of} fechas más de la serie.',
    placeboAreas: 'El movimiento es mayor que en {larger} de {of} fechas más de la serie.',
    eventStandsOut:
      'Antes y después de {event}, el cambio está entre el 5 % más grande de todas las fechas. Eso no prueba una causa.',
    eventDoesNot:
      'La fecha elegida no está entre el 5 % de las fechas con mayor cambio; por eso el hallazgo no lleva su nombre.',
    centres: 'El centro medio se movió {km} km en línea recta, rumbo {bearing}° ({compass}).',
    areasCentre:
      'El centro de los totales por sector, contado desde el punto medio de cada sector, se movió {km} km al {way} ({lower} a {upper} km si todos estuvieran en un extremo u otro de cada sector; n = {nNow} frente a {nBefore}){season}{breaks}. El movimiento dentro de un sector no se ve.',
    areasCentreOpen:
      'El centro de los totales por sector, contado desde el punto medio de cada sector, se movió {km} km al {way}, pero según dónde estuviera la gente dentro de los sectores pudo ser de {lower} a {upper} km (n = {nNow} frente a {nBefore}): la dirección queda abierta{season}{breaks}. El movimiento dentro de un sector no se ve.',
    areasShare: '{area}: {before} antes, {now} ahora; {change} puntos (banda de 95 %: {lower} a {upper}).',
    areasShareNote: 'Proporciones de los sectores cuyo cambio se distingue del azar, remuestreando años completos:',
    areasNoShare: 'La proporción de ningún sector cambió más de lo que los años completos varían al azar.',
    east: 'este',
    west: 'oeste',
    ksHeld:
      'La mayor diferencia de las proporciones acumuladas es D = {d} (Kolmogorov-Smirnov); su lugar está reservado por confidencialidad.',
    others: 'Otros acontecimientos a menos de 24 meses: esta comparación no puede distinguirlos.',
    compass: 'norte,noreste,este,sureste,sur,suroeste,oeste,noroeste',
  },
});
