import type { MantineColorsTuple } from '@mantine/core';

/** Petrol: the one accent. White is read on 7 and darker, ink on 4 and lighter. */
export const petrol: MantineColorsTuple = [
  '#e9f5f4',
  '#d3eae9',
  '#a6d6d4',
  '#7cc7c5',
  '#56bdbb',
  '#2f9c9b',
  '#168386',
  '#0b6e72',
  '#095d61',
  '#074a4d',
];

export const stone: MantineColorsTuple = [
  '#f6f6f4',
  '#efefec',
  '#e9e9e5',
  '#e2e2dd',
  '#c9cac6',
  '#8b8d89',
  '#636869',
  '#4f5456',
  '#34383a',
  '#1b1e1f',
];

export const night: MantineColorsTuple = [
  '#e8eaea',
  '#b4babb',
  '#9aa1a2',
  '#767d7f',
  '#2d3234',
  '#222627',
  '#191c1d',
  '#121415',
  '#0d0f10',
  '#080909',
];

export const brick: MantineColorsTuple = [
  '#fbeae8',
  '#f6d3d0',
  '#f0aca6',
  '#ff8a80',
  '#ff8a80',
  '#d9483f',
  '#c4372e',
  '#b3261e',
  '#9c1f18',
  '#7f1812',
];
