import { describe, expect, it } from 'vitest';
import { departmentIn, specialBox } from '../../src/language/department.ts';

describe('departmentIn', () => {
  it.each([
    ['Report a security issue: we respond within 48 hours.', 'security'],
    ['For press enquiries, write to us.', 'press'],
    ['Careers', 'careers'],
    ['Sales:', 'sales'],
    ['Talk to sales at +1 800 555 0100.', 'sales'],
    ['Presseanfragen beantworten wir in 2 Stunden.', 'press'],
    ['Nous traitons les vulnérabilités en 24 heures.', 'security'],
  ])('%s', (text, expected) => {
    expect(departmentIn(text)).toBe(expected);
  });

  it.each(['We reply within 24 hours.', 'Sales end on Sunday. We reply within a day.', 'Press 1 for help.', 'Support', ''])(
    'none: %s',
    (text) => {
      expect(departmentIn(text)).toBeUndefined();
    },
  );
});

describe('specialBox', () => {
  it.each(['support@a.com', 'help@a.com', 'Hello@a.com', 'kundenservice@a.de', 'atencion@a.es', 'info@a.com', 'customer.care@a.com'])(
    'is none of %s',
    (address) => {
      expect(specialBox(address)).toBeUndefined();
    },
  );

  it.each([
    'mpaulinea@outlook.fr',
    'anna.lind@gmail.com',
    'juan@yahoo.com.ar',
    'olga@mail.ru',
    'alder@alder.example',
    'alder-oak@alderoak.com',
  ])('is none of the name of a person or a shop: %s', (address) => {
    expect(specialBox(address)).toBeUndefined();
  });

  it('is a department in a domain of its own', () => {
    expect(specialBox('press@press.example')).toBe('press');
  });

  it('is the name of any other box', () => {
    expect(specialBox('Summer-of-Code@a.org')).toBe('summer-of-code');
    expect(specialBox('press@a.com')).toBe('press');
  });
});
