-- It is the menu's content now.
drop table portal_menu_item;
