export const NewRecordPage = () => null;
