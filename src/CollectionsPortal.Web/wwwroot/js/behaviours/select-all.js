// Selects a read-only field as a whole when it gets the focus, ready to be copied.
export default function selectAll(field) {
  field.addEventListener('focus', () => field.select());
}
