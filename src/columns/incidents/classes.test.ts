import { describe, expect, it } from 'vitest';
import { causeClassOf, incidentTypeOf, precisionOf } from './classes.ts';

describe('classes of incidents', () => {
  it.each([
    [
      'Pima County Office of the Medical Examiner jurisdiction, Arizona, USA (see coordinates for exact location)',
      'exact',
    ],
    ['See coordinates, Webb County, Texas, United States of America', 'exact'],
    ['Pima County (see spreadsheet for coordinates)', 'exact'],
    ['Unspecified location, Maverick County, Texas, United States of America', 'area'],
    ['Various locations along the river', 'area'],
    ['Pima County jurisdiction, Arizona, USA', 'area'],
    ['Brooks county, Texas, United States of America', 'area'],
    ['Jim Hogg county, Texas, United States of America', 'area'],
    ['Pima County', 'area'],
    ['Arizona', 'area'],
    ['', 'area'],
    ['Private ranch in Kenedy County, Texas, USA', 'place'],
    ['Rio Bravo, Piedras Negras, Coahuila, Mexico', 'place'],
    ['Cage Ranch, Brooks County, Texas, USA', 'place'],
  ])('reads the precision of "%s"', (wording, precision) => {
    expect(precisionOf(wording)).toBe(precision);
  });

  it.each([
    ['Harsh environmental conditions / lack of adequate shelter, food, water', 'harsh-environment'],
    ['Vehicle accident / death linked to hazardous transport', 'vehicle-or-transport'],
    ['Sickness / lack of access to adequate healthcare', 'sickness'],
    ['Accidental death', 'accidental'],
    ['Mixed or unknown', 'mixed-or-unknown'],
    ['Violence', 'violence'],
    ['Drowning,Harsh environmental conditions / lack of adequate shelter, food, water', 'mixed-or-unknown'],
    ['Presumed drowning', 'drowning'],
    ['Dehydration, Exposure, Hyperthermia', 'harsh-environment'],
    ['Starvation, Excessive Physical Abuse', 'mixed-or-unknown'],
    ['Heart attack', 'sickness'],
    ['Fall from train', 'vehicle-or-transport'],
    ['Fall from border fence', 'accidental'],
    ['Unknown (skeletal remains)', 'mixed-or-unknown'],
    ['vehicle-or-transport', 'vehicle-or-transport'],
    ['', 'not-stated'],
  ])('reads the cause class of "%s"', (wording, cause) => {
    expect(causeClassOf(wording)).toBe(cause);
  });

  it('tells a period total and a part from an incident', () => {
    expect(
      ['Cumulative Incident', 'Split Incident', 'Incident,Split Incident', 'Incident', ''].map(incidentTypeOf),
    ).toEqual(['cumulative-incident', 'split-incident', 'split-incident', 'incident', 'not-stated']);
  });
});
