-- Reports by the period in which clocks began, and what was under way at the end of each.
create index clock_began on clock (type, began_at);
