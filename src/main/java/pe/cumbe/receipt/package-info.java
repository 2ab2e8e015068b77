/** Floor 3: the receipts on paper, one A4 or a 72 mm slip. */
@NullMarked
package pe.cumbe.receipt;

import org.jspecify.annotations.NullMarked;
