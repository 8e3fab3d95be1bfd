import { describe, expect, it } from 'vitest';
import { inspected, proposed, readProposed, rolesOf } from '../../../tests/support/mapped-text.ts';
import { figuresOf } from '../../../tests/support/read-text.ts';

describe('what an unknown table could be', () => {
  it('finds both coordinates in one cell, in degrees, minutes and seconds', () => {
    const mapping = proposed(
      'Fecha del hecho;Coordenadas;Muertos',
      `15/01/2020;"27°08'01"" N 100°30'00"" W";2`,
      `16/01/2020;"27°09'01"" N 100°31'00"" W";1`,
    );
    expect(mapping).toMatchObject({ kind: 'points', each: 'figure', wide: null, skip: 0 });
    expect(rolesOf(mapping)).toEqual({ 'Fecha del hecho': 'date', Coordenadas: 'position', Muertos: 'figure' });
  });

  it('finds them in two, with decimal commas, exchanged, or without a name that says so', () => {
    const comma = proposed('fecha;latitud;longitud', '2020-01-15;31,7500;-106,4800', '2020-01-16;31,7600;-106,4700');
    expect([comma.decimal, rolesOf(comma)]).toEqual(['comma', { fecha: 'date', latitud: 'lat', longitud: 'lon' }]);
    expect(rolesOf(proposed('date,lat,lon', '2020-01-15,-106.48,31.75', '2020-01-17,-106.49,31.76'))).toEqual({
      date: 'date',
      lat: 'lon',
      lon: 'lat',
    });
    expect(rolesOf(proposed('when,a,b', '2020-01-15,31.7512,-106.4821', '2020-01-17,31.7612,-106.4921'))).toEqual({
      when: 'date',
      a: 'lat',
      b: 'lon',
    });
  });

  it('refuses coordinates in metres, unless degrees stand beside them', () => {
    const metres = inspected(['date,UTM X,UTM Y', '2020-01-15,358000,3512000', '2020-01-17,358100,3512100']);
    expect(metres.problem?.code).toBe('mapping-in-metres');
    expect(metres.sample).toBeNull();
    const both = proposed('date,UTM X,UTM Y,Latitude,Longitude', '2020-01-15,358000,3512000,31.75,-106.48');
    expect(rolesOf(both)).toEqual({ date: 'date', Latitude: 'lat', Longitude: 'lon' });
  });

  it('takes columns that are months, years or areas for cells of one long column, without their totals', () => {
    const months = proposed(
      'Municipio,Año,Enero,Febrero,Marzo,Total',
      'Acuña,2020,1,2,3,6',
      'Piedras Negras,2020,,2,1,3',
    );
    expect(months.wide).toEqual({ columns: ['Enero', 'Febrero', 'Marzo'], are: 'months', year: null });
    expect([months.kind, months.level]).toEqual(['area-months', 'municipality']);
    const years = proposed('CVE_ENT,Entidad,2018,2019,2020', '05,Coahuila,1,2,3', '28,Tamaulipas,4,5,6');
    expect(years.wide).toEqual({ columns: ['2018', '2019', '2020'], are: 'years', year: null });
    expect([years.kind, years.level, rolesOf(years)]).toEqual(['area-figures', 'mx-state', { CVE_ENT: 'area' }]);
    const sectors = proposed('Month,Del Rio,Laredo,Yuma,Total', '2020-01,1,2,3,6', '2020-02,4,5,6,15');
    expect(sectors.wide).toEqual({ columns: ['Del Rio', 'Laredo', 'Yuma'], are: 'areas', year: null });
    expect([sectors.kind, sectors.level]).toEqual(['area-months', 'sector']);
  });

  it('joins areas by code under a header that says so, by name, and by name beside the state', () => {
    const counties = proposed('county_fips,month,year,deaths', '48323,1,2020,3', '48479,2,2020,1', '48323,2,2020,1');
    expect([counties.level, rolesOf(counties).county_fips]).toEqual(['county', 'area']);
    const states = proposed('Estado,Mes,Año,Homicidios', 'Coahuila,Enero,2020,3', 'Nuevo León,Enero,2020,4');
    expect([states.level, rolesOf(states)]).toEqual([
      'mx-state',
      { Estado: 'area', Mes: 'month', Año: 'year', Homicidios: 'figure' },
    ]);
    const inStates = proposed(
      'Entidad,Municipio,Fecha,Casos',
      'Chihuahua,Juárez,2020-01,3',
      'Coahuila,Juárez,2020-01,4',
    );
    expect([inStates.level, rolesOf(inStates)]).toEqual([
      'municipality',
      { Entidad: 'category', Municipio: 'area', Fecha: 'date', Casos: 'figure' },
    ]);
    const short = proposed('CVE_ENT,CVE_MUN,Fecha,Casos', '08,037,2020-01,3', '05,2,2020-01,4');
    expect([short.level, rolesOf(short).CVE_MUN]).toEqual(['municipality', 'area']);
  });

  it('counts single records, and takes no number of a document, no age and no code for a figure', () => {
    const mapping = proposed(
      'Registro,Date,Sector,Age,Zip',
      '100101,2020-01-15,Del Rio Sector,33,78840',
      '100102,2020-01-16,Yuma Sector,21,85364',
      '100103,2020-01-16,Yuma Sector,22,85364',
      '100104,2020-02-16,Yuma Sector,27,85364',
      '100105,2020-02-17,Tucson Sector,27,85701',
    );
    expect([mapping.kind, mapping.level, mapping.each]).toEqual(['area-months', 'sector', 'record']);
    expect(rolesOf(mapping)).toEqual({ Date: 'date', Sector: 'area' });
  });

  it('takes the date of the event of several, and a fiscal year with its month', () => {
    const dates = proposed('Fecha de registro,Fecha de hechos,lat,lon', '2021-01-15,2020-12-24,31.75,-106.48');
    expect(rolesOf(dates)['Fecha de hechos']).toBe('date');
    expect(rolesOf(dates)['Fecha de registro']).toBeUndefined();
    const fiscal = proposed('Sector,Fiscal Year,Month,Total seen', 'Del Rio,2020,October,5', 'Del Rio,2020,November,6');
    expect(rolesOf(fiscal)).toMatchObject({ 'Fiscal Year': 'fiscal-year', Month: 'month', 'Total seen': 'figure' });
  });

  it('takes parts of names for names, and a class with totals in it for one, so that they are left out', () => {
    const pipes = proposed('when|where_lat|where_lon|n', '2020-01-02|28.7|-100.5|2', '2020-01-03|28.71|-100.51|3');
    expect(rolesOf(pipes)).toEqual({ when: 'date', where_lat: 'lat', where_lon: 'lon', n: 'figure' });
    const sexes = ['Hombre;3', 'Mujer;4', 'Total;7'].map((text) => `Del Rio;01/2020;${text}`);
    const read = readProposed('Sector;Fecha;Sexo;Total de eventos', ...sexes);
    expect(read.ledger.counts).toEqual({ total: 1 });
    expect(figuresOf(read, 'del-rio')).toEqual([7]);
  });

  it('looks for the header under lines of title, and says which it is', () => {
    const found = inspected([
      'Informe 2020,,',
      'Fuente: oficina,,',
      ',,',
      'Mes,Estado,Casos',
      '2020-01,Sonora,3',
      '2020-02,Sonora,4',
    ]);
    expect(found.proposal).toMatchObject({ skip: 3, headers: ['Mes', 'Estado', 'Casos'], level: 'mx-state' });
    expect(found.sample?.rows.map(({ line }) => line)).toEqual([5, 6]);
  });

  it('shows nothing of a file whose first line is a record', () => {
    const found = inspected(['Ana Cruz,1990-02-03,12', 'Luz Paz,1991-02-03,13']);
    expect(found.problem).toEqual({ code: 'file-without-header', params: { file: 'made-up.csv', columns: 3 } });
    expect(JSON.stringify(found)).not.toMatch(/Ana|Luz|1990|1991/);
  });

  it('never proposes a personal column, whatever it is called', () => {
    const found = inspected([
      'Persona,Contacto,Campo 3,Fecha,lat,lon,Relato',
      'Juan Pérez,656-123-4567,1980-03-02,2020-01-15,31.75,-106.48,x',
      'María López,656-123-4568,1990-03-02,2020-01-16,31.75,-106.48,x',
      'Luis Gómez,656-123-4569,1970-03-02,2020-01-17,31.75,-106.48,x',
    ]);
    expect(found.columns.filter(({ dropped }) => dropped === 'personal-values').map(({ column }) => column)).toEqual([
      'Persona',
      'Contacto',
      'Campo 3',
    ]);
    expect(found.proposal && rolesOf(found.proposal)).toEqual({ Fecha: 'date', lat: 'lat', lon: 'lon' });
    expect(JSON.stringify(found)).not.toMatch(/Juan|María|Luis|656|1980|1990|1970/);
  });
});
