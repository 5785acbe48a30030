import { Combobox, Group, Text } from '@mantine/core';
import type { Found } from '../data/find-records.ts';

/** One record among those to pick: its title, and small what tells it from another of the same title. */
export const FoundOption = ({ found, hint }: { found: Found; hint?: string | undefined }) => (
  <Combobox.Option value={found.id}>
    <Group justify="space-between" wrap="nowrap" gap="md">
      <Text size="sm" truncate dir="auto">
        {found.title}
      </Text>
      <Text size="xs" className="number">
        {hint ?? found.number}
      </Text>
    </Group>
  </Combobox.Option>
);
