"""Figures: functions that draw arrays handed to them on an ``ax``."""
