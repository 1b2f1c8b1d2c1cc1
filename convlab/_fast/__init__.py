"""How `ops` runs.

==============================================  ============
what                                            file
==============================================  ============
pieces of images, and matrix products on them   ``patches``
how patches lie in memory, drawn: three ways    ``layouts``
how large a product should be                   ``products``
a transposed convolution as a few convolutions  ``phases``
work on all cores                               ``cores``
==============================================  ============
"""
