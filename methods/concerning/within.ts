/** Members of the European Union, by their two letters after ISO 3166. */
const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** The territories that lie within one, itself included: the Union is its members, a country is itself. */
export const within = (territory: string): readonly string[] => (territory === 'EU' ? ['EU', ...members] : [territory]);
