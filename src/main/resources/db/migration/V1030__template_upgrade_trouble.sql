-- Why a portal could not be done is kept as keys of texts; what was kept until now named nothing that people read.
update template_upgrade_run set trouble = 'UpgradeReason.OUR_FAULT' where trouble is not null;
