"""How `ops` runs.

==============================================  ===============
what                                            file
==============================================  ===============
pieces of images, and matrix products on them   ``patches``
how patches lie in memory, drawn: three ways    ``layouts``
how large a product should be                   ``products``
a transposed convolution as a few convolutions  ``phases``
one tap at a time, where zeros would do harm    ``single_taps``
groups of channels that do not mix              ``groups``
work on all cores                               ``cores``
==============================================  ===============
"""
